package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once a project has said which revisions are released, a build with other ones fails. */
class ReleasedRevisionsIT {

    private static final String USERS = "op.createTable(\"users\", Column.column(\"id\", ColumnType.INTEGER));";
    private static final String NAME = "op.addColumn(\"users\", Column.column(\"name\", ColumnType.TEXT));";

    @TempDir
    private Path directory;

    @Test
    void aReleasedRevisionStaysAsItIsOrTheBuildFails() throws Exception {
        EditedProject project = EditedProject.in(directory)
                .write("app.db", "AddName", "id = 'b2', parent = 'a1'", NAME)
                .write("app.db", "CreateUsers", "id = 'a1'", USERS);

        MavenResult released = project.build("db:lock").succeeded();
        assertThat(released.lines("INFO"))
                .containsSubsequence("  added    a1", "  added    b2", "migrations.lock has 2 released revisions");
        String lockFile = project.read("migrations.lock");
        assertThat(Files.readString(Path.of("..", "docs", "builds.md"))).contains("```text\n" + lockFile + "```\n");

        // What is new, and what does the same in other words, is nobody's business.
        project.write("app.db", "AddAge", "id = 'c3', parent = 'b2'")
                .delete("app.db", "AddName")
                .write("app.other", "GiveNames", "id = 'b2', parent = 'a1', description = 'names'", """
                        // A remark.
                        String table = "users";
                        op.addColumn(
                                table,
                                Column.column("name", ColumnType.TEXT));""")
                .build("clean")
                .succeeded();

        project.write("app.db", "CreateUsers", "id = 'a1'", USERS.replace("INTEGER", "BIGINT"))
                .delete("app.other", "GiveNames")
                .write("app.db", "AddAge", "id = 'c3', parent = 'a1'");
        MavenResult changed = project.build("clean").failed();
        assertThat(changed.lines("ERROR"))
                .anyMatch(
                        line -> line.endsWith(
                                "app.db.CreateUsers: [retort:edited-revision] revision a1 was released, and does something else now"))
                .contains(
                        "  help: if the edit is meant: mvn db:lock -Ddb.accept=a1",
                        "[retort:vanished-revision] revision b2 was released, and there is no revision with this id any"
                                + " longer");
        assertThat(project.read("migrations.lock")).isEqualTo(lockFile);

        MavenResult accepted = project.build("db:lock", "-Ddb.accept=a1,b2").succeeded();
        assertThat(accepted.lines("INFO"))
                .containsSubsequence(
                        "  added    c3", "  changed  a1", "  removed  b2", "migrations.lock has 2 released revisions");
    }
}
