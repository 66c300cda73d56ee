package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run tells what it has done, without codes for a terminal that is not there. */
class ProgressIT {

    @TempDir
    private Path directory;

    @Test
    void eachRevisionHasItsPlaceAmongAll() throws Exception {
        MavenProject project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(project, "AddNames", "id = \"002\", parent = \"001\"", RevisionSource.createTable("names"));

        MavenResult result = project.mvn("db:upgrade").run().succeeded();

        List<String> lines = result.lines("INFO");
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  [1/2]"))
                .findFirst()
                .orElse(""));
        OperationsChapter.shows("steps", String.join("\n", lines.subList(first, first + 3)));
        assertThat(result.output()).doesNotContain("\u001B").doesNotContain("\r");
    }
}
