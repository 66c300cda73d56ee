package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a database is, and whether that is far enough. Asking changes nothing. */
class CurrentGoalIT {

    @TempDir
    private static Path directory;

    @TempDir
    private Path databases;

    private static MavenProject project;

    private SqliteFile database;

    @BeforeAll
    static void compile() throws Exception {
        project = BranchedProject.in(directory);
    }

    @BeforeEach
    void nameTheDatabase() {
        database = new SqliteFile(databases.resolve("app.db"));
    }

    @Test
    void databaseThatIsNotThereYetIsAtBaseAndIsNotMade() throws Exception {
        MavenResult result = project.mvn("db:current", "-Ddb.verbose").run().succeeded();

        assertThat(Printed.by("current", result))
                .containsExactly(
                        "SQLite 3.54.1 at jdbc:sqlite:" + directory.toRealPath().resolve("target/dev.db"),
                        "No db.url is given, so this is the project's own development database.",
                        "The file is not there yet; mvn db:upgrade makes it.",
                        "No revision is applied (base). 4 revisions to apply",
                        "  001  Create users",
                        "  002  Add sessions",
                        "  003  Create invoices",
                        "  004  Merge billing");
        assertThat(project.has("target/dev.db")).isFalse();
    }

    @Test
    void databaseBehindFailsTheCheckAndStaysAsItIs() throws Exception {
        upgrade("002");
        byte[] before = Files.readAllBytes(database.path());

        MavenResult result = run("db:current", "-Ddb.checkHeads");

        assertThat(Printed.by("current", result)).endsWith("  002  Add sessions  (1 behind)", "2 revisions to apply");
        assertThat(Printed.error(result))
                .isEqualTo("The database is not at the head: 2 revisions are not applied: 003, 004. Apply them: mvn"
                        + " db:upgrade");
        assertThat(Files.readAllBytes(database.path())).isEqualTo(before);
    }

    @Test
    void failedCheckIsDataBesideWhatWasFound() throws Exception {
        upgrade("002");

        run("-q", "db:current", "-Ddb.checkHeads", "-Ddb.output=json", "-Ddb.outputFile=target/current.json")
                .failed();

        JsonObject document =
                JsonParser.parseString(project.read("target/current.json")).getAsJsonObject();
        assertThat(document.get("atHeads").getAsBoolean()).isFalse();
        assertThat(document.getAsJsonArray("pending")).hasSize(2);
        assertThat(document.getAsJsonObject("failure").get("kind").getAsString())
                .isEqualTo("not-at-heads");
    }

    @Test
    void databaseAtTheHeadsPassesTheCheck() throws Exception {
        upgrade("heads");

        MavenResult result = run("db:current", "-Ddb.checkHeads").succeeded();

        assertThat(Printed.by("current", result)).endsWith("  004  Merge billing  (head)", "Nothing to apply");
    }

    @Test
    void historyMarksWhatIsAppliedIfAsked() throws Exception {
        upgrade("002");

        assertThat(Printed.by("history", run("db:history", "-Ddb.indicateCurrent")))
                .endsWith(
                        "  004  Merge billing    (not applied, head, merges 002 and 003)",
                        "  003  Create invoices  (not applied, after 001, label billing)",
                        "  002  Add sessions     (current)",
                        "  001  Create users     (branch point, base)");
        assertThat(Printed.by("history", run("db:history", "-Ddb.range=current:")))
                .endsWith(
                        "  004  Merge billing  (not applied, head, merges 002 and 003)",
                        "  002  Add sessions   (current, after 001)");
        assertThat(Printed.by("show", run("db:show", "-Ddb.target=current"))).contains("  002  Add sessions");
    }

    private void upgrade(String target) throws Exception {
        run("db:upgrade-no-fork", "-Ddb.target=" + target).succeeded();
    }

    private MavenResult run(String... arguments) throws Exception {
        return project.mvn(arguments).with("-Ddb.url=" + database.url()).run();
    }
}
