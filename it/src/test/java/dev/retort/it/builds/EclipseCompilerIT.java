package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven project may be compiled by Eclipse's compiler. */
class EclipseCompilerIT {

    @TempDir
    private Path directory;

    @Test
    void processorRunsAndItsErrorsFailTheBuild() throws Exception {
        EditedProject project = EditedProject.in(directory)
                .withEclipseCompiler()
                .write("app.db", "CreateUsers", "id = 'a1'")
                .write("app.db", "AddEmail", "id = 'b2', after = CreateUsers.class");
        project.buildWithNewestMaven().succeeded();
        project.assertManifestOfACleanBuild();

        MavenResult broken = project.write("app.db", "AddAge", "id = 'c3', parent = 'b9'")
                .buildWithNewestMaven()
                .failed();
        assertThat(broken.lines("ERROR"))
                .anyMatch(line -> line.endsWith("AddAge.java:[6,22] [retort:missing-parent]"
                        + " no revision has the id \"b9\", named as parent of \"c3\" (app.db.AddAge)"));

        project.write("app.db", "AddAge", "id = 'c3', parent = 'b2'")
                .buildWithNewestMaven()
                .succeeded();
        project.assertManifestOfACleanBuild();

        project.delete("app.db", "AddAge").buildWithNewestMaven().succeeded();
        project.assertManifestOfACleanBuild();
    }
}
