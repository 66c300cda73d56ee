package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One project, from a clean checkout to an upgraded database and all the way back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UsersSessionsExampleIT {

    private static final Path EXAMPLE = Path.of("..", "examples", "users-sessions");

    @TempDir
    private static Path directory;

    private static MavenProject project;
    private static SqliteFile database;
    private static List<String> header;

    @BeforeAll
    static void checkOut() throws Exception {
        Path home = directory.toRealPath();
        project = MavenProject.copyOf(EXAMPLE, home);
        database = new SqliteFile(home.resolve("target").resolve("dev.db"));
        header = List.of(
                "SQLite 3.54.1 at " + database.url(),
                "No db.url is given, so this is the project's own development database.");
    }

    @Test
    @Order(1)
    void upgradeCompilesAndAppliesEveryRevision() throws Exception {
        MavenResult result = project.mvn("db:upgrade", "db:history").run().succeeded();

        assertThat(Printed.by("upgrade", result))
                .containsExactlyElementsOf(withHeader(
                        "  [1/2]  up    001  Create users and refresh tokens  N ms",
                        "  [2/2]  up    002  Add conversation sessions        N ms",
                        "2 revisions applied in N ms; the database is now at 002 (head)"));
        assertThat(Printed.by("history", result))
                .containsExactly(
                        "  002  Add conversation sessions        (head)",
                        "  001  Create users and refresh tokens  (base)");
        assertThat(database.tables())
                .containsExactly(
                        "conversation_sessions", "refresh_tokens", "retort_history", "retort_version", "users");
        assertThat(database.versions()).containsExactly("002");
    }

    @Test
    @Order(2)
    void secondUpgradeHasNothingToDo() throws Exception {
        MavenResult result =
                project.mvn("db:upgrade", "db:current", "db:heads").run().succeeded();

        assertThat(Printed.by("upgrade", result))
                .containsExactlyElementsOf(withHeader("Nothing to do: the database is at 002 (head)"));
        assertThat(Printed.by("current", result))
                .containsExactlyElementsOf(withHeader("  002  Add conversation sessions  (head)", "Nothing to apply"));
        assertThat(Printed.by("heads", result)).containsExactly("  002  Add conversation sessions");
    }

    @Test
    @Order(3)
    void downgradeUndoesOneRevision() throws Exception {
        MavenResult result = project.mvn("db:downgrade", "-Ddb.target=-1").run().succeeded();

        assertThat(Printed.by("downgrade", result))
                .containsExactlyElementsOf(withHeader(
                        "Undoing 002 loses what was stored by: createTable(conversation_sessions)"
                                + " (AddConversationSessions.java:24)",
                        "  [1/1]  down  002  Add conversation sessions  N ms",
                        "1 revision undone in N ms; the database is now at 001 (1 behind)"));
        assertThat(database.tables()).containsExactly("refresh_tokens", "retort_history", "retort_version", "users");
        assertThat(database.versions()).containsExactly("001");
    }

    @Test
    @Order(4)
    void currentTellsWhatIsMissing() throws Exception {
        MavenResult result = project.mvn("db:current").run().succeeded();

        assertThat(Printed.by("current", result))
                .containsExactlyElementsOf(
                        withHeader("  001  Create users and refresh tokens  (1 behind)", "1 revision to apply"));
    }

    @Test
    @Order(5)
    void downgradeToBaseLeavesNothingButTheBooks() throws Exception {
        MavenResult result =
                project.mvn("db:downgrade", "-Ddb.target=base").run().succeeded();

        assertThat(Printed.by("downgrade", result))
                .containsExactlyElementsOf(withHeader(
                        "Undoing 001 loses what was stored by: createTable(users) (CreateUsersAndRefreshTokens.java:24),"
                                + " createTable(refresh_tokens) (CreateUsersAndRefreshTokens.java:41)",
                        "  [1/1]  down  001  Create users and refresh tokens  N ms",
                        "1 revision undone in N ms; the database is now at base"));
        assertThat(database.tables()).containsExactly("retort_history", "retort_version");
        assertThat(database.versions()).isEmpty();
    }

    private static List<String> withHeader(String... lines) {
        return Stream.concat(header.stream(), Stream.of(lines)).toList();
    }
}
