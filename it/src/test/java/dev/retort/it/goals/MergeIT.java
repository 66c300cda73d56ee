package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people add a revision each, on branches of their own, and then the branches come together.
 *
 * <pre>
 *           +-- AddAge
 * Users ----+
 *           +-- AddCity
 * </pre>
 */
class MergeIT {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void bringBranchesTogether() throws Exception {
        project = MavenProject.fromResources("minimal", directory.toRealPath().resolve("app"));
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(project, "AddAge", "id = \"002\", parent = \"001\"", RevisionSource.createTable("ages"));
        project.mvn("compile").run().succeeded();
        RevisionSource.add(project, "AddCity", "id = \"003\", parent = \"001\"", RevisionSource.createTable("cities"));
    }

    @Test
    void whatTheFailedCompilationAdvisesMakesTheNextOneSucceed() throws Exception {
        assertThat(project.mvn("compile").run().failed().output())
                .contains("[retort:multiple-heads] the revision graph has 2 heads: 002, 003")
                .contains("help: to join them, run mvn db:merge or add a revision that comes after both: ");

        assertMergeHelps(project);
    }

    @Test
    void aMergeNeedsNothingThatWasCompiled() throws Exception {
        project = MavenProject.copyOf(project.directory(), directory.resolve("clone"));

        assertThat(project.has("target")).isFalse();
        assertMergeHelps(project);
    }

    private static void assertMergeHelps(MavenProject project) throws Exception {
        MavenResult merge = project.mvn("db:merge", "-Ddb.message=Merge age and city", "-Ddb.revisionId=004")
                .run()
                .succeeded();

        assertThat(Printed.by("merge", merge))
                .containsExactly(
                        "Wrote src/main/java/app/MergeAgeAndCity.java",
                        "  004  Merge age and city  (merges 002 and 003)");
        assertThat(project.read("src/main/java/app/MergeAgeAndCity.java")).isEqualTo("""
                package app;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(
                        id = "004",
                        parent = {"002", "003"},
                        description = "Merge age and city")
                public final class MergeAgeAndCity implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);
        MavenResult upgrade = project.mvn("db:upgrade").run().succeeded();
        assertThat(upgrade.lines("INFO"))
                .anyMatch(line -> line.startsWith("4 revisions applied in")
                        && line.endsWith("; the database is now at 004 (head)"));
        assertThat(new SqliteFile(project.directory().resolve("target/dev.db")).tables())
                .contains("ages", "cities", "users");
        assertThat(Files.exists(project.directory().resolve("target/classes/app/MergeAgeAndCity.class")))
                .isTrue();
    }
}
