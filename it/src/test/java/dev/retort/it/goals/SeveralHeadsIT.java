package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that wants several heads has to say which of them it means. */
class SeveralHeadsIT {

    @TempDir
    private Path directory;

    private MavenProject project;
    private SqliteFile database;

    @BeforeEach
    void makeProject() throws Exception {
        database = new SqliteFile(directory.toRealPath().resolve("app.db"));
        project = MavenProject.fromResources("minimal", directory).write("src/main/java/app/package-info.java", """
                        @RevisionSet(heads = Heads.MANY)
                        package app;

                        import dev.retort.Heads;
                        import dev.retort.RevisionSet;
                        """);
        RevisionSource.add(project, "CreateUsers", "id = \"a\"", RevisionSource.createTable("users"));
        RevisionSource.add(project, "CreateNotes", "id = \"b\", parent = \"a\"", RevisionSource.createTable("notes"));
        RevisionSource.add(
                project,
                "CreateTags",
                "id = \"c\", parent = \"a\", labels = \"tagging\"",
                RevisionSource.createTable("tags"));
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void headIsAmbiguousAndHeadsIsNot() throws Exception {
        assertThat(Printed.error(run("upgrade-no-fork", "head")))
                .isEqualTo(
                        "\"head\" is ambiguous, the revision graph has 2 heads: b (app.CreateNotes), c (app.CreateTags)."
                                + " Say \"heads\" to go to all of them, or the id of one of them.");
        assertThat(Files.size(database.path())).isZero();

        MavenResult result = run("upgrade-no-fork", "heads").succeeded();
        assertThat(Printed.by("upgrade-no-fork", result))
                .containsExactly(
                        "SQLite 3.54.1 at " + database.url() + " (URL from -Ddb.url)",
                        "  [1/3]  up    a  CreateUsers  N ms",
                        "  [2/3]  up    b  CreateNotes  N ms",
                        "  [3/3]  up    c  CreateTags   N ms",
                        "3 revisions applied in N ms; the database is now at b (head), c (head)");
        assertThat(database.versions()).containsExactly("b", "c");

        assertThat(Printed.by("history", project.mvn("db:history").run().succeeded()))
                .containsExactly(
                        "  c  CreateTags   (head, after a, label tagging)",
                        "  b  CreateNotes  (head)",
                        "  a  CreateUsers  (branch point, base)");
    }

    private MavenResult run(String goal, String target) throws Exception {
        return project.mvn("db:" + goal, "-Ddb.target=" + target, "-Ddb.url=" + database.url())
                .run();
    }
}
