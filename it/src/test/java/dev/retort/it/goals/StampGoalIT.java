package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A database that was made without Retort gets its books, is stamped, and goes on from there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StampGoalIT {

    private static final String NOTHING_CHECKED =
            "Nobody looked at the schema: a stamp changes what the version table says, and nothing else";

    @TempDir
    private static Path directory;

    private static MavenProject project;
    private static SqliteFile database;

    @BeforeAll
    static void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory).write("src/main/java/app/package-info.java", """
                        @RevisionSet(heads = Heads.MANY)
                        package app;

                        import dev.retort.Heads;
                        import dev.retort.RevisionSet;
                        """);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                project, "CreateNotes", "id = \"002\", parent = \"001\"", RevisionSource.createTable("notes"));
        RevisionSource.add(
                project,
                "CreateTags",
                "id = \"003\", parent = \"001\", labels = \"tagging\"",
                RevisionSource.createTable("tags"));
        database = new SqliteFile(directory.toRealPath().resolve("app.db"));
        database.execute("create table users (id integer)");
    }

    @Test
    @Order(1)
    void ensureVersionMakesTheBooksAndNothingElse() throws Exception {
        assertThat(Printed.by("ensure-version", run("db:ensure-version").succeeded()))
                .containsExactly(header(), "Created retort_version and retort_history");

        assertThat(database.tables()).containsExactly("retort_history", "retort_version", "users");
        assertThat(database.versions()).isEmpty();
        assertThat(database.query("select revision from retort_history")).isEmpty();
    }

    @Test
    @Order(2)
    void ensureVersionAgainDoesNothing() throws Exception {
        run("db:ensure-version", "-Ddb.output=json", "-Ddb.outputFile=target/ensure.json")
                .succeeded();

        assertThat(project.read("target/ensure.json")).startsWith("""
                        {
                          "formatVersion": 1,
                          "goal": "ensure-version",
                          "outcome": "done",
                          "failure": null,
                          "database": {
                        """).endsWith("""
                          },
                          "versionTable": "retort_version",
                          "historyTable": "retort_history",
                          "created": []
                        }
                        """);
    }

    @Test
    @Order(3)
    void stampWithoutATargetSaysWhatToSay() throws Exception {
        assertThat(Printed.error(run("db:stamp"))).isEqualTo("""
                A stamp needs a target, because nobody checks that it is true. Say one of:
                  -Ddb.target=<id>    the newest revision that the database has; the beginning of an id is enough
                  -Ddb.target=a,b     the newest revisions of several lines
                  -Ddb.target=head    the database has everything; heads if there are several
                  -Ddb.target=base    the database has nothing
                mvn db:history lists the ids, mvn db:current tells what the version table says.""");
    }

    @Test
    @Order(4)
    void targetsThatIncludeOneAnotherAreRefused() throws Exception {
        assertThat(Printed.error(run("db:stamp", "-Ddb.target=001, 002")))
                .isEqualTo(
                        "Cannot stamp 001, 002 together: \"002\" needs \"001\", so its row stands for both. Leave out"
                                + " 001.");
        assertThat(database.versions()).isEmpty();
    }

    @Test
    @Order(5)
    void stampTellsWhatNowCountsAsApplied() throws Exception {
        assertThat(Printed.by("stamp", run("db:stamp", "-Ddb.target=001").succeeded()))
                .containsExactly(
                        header(),
                        "  stamp    001  CreateUsers",
                        "The version table said base, and says 001 (2 behind) now",
                        "1 revision now counts as applied without having run",
                        NOTHING_CHECKED);
        assertThat(log()).containsExactly("stamp 001");
    }

    @Test
    @Order(6)
    void upgradeGoesOnFromThere() throws Exception {
        assertThat(Printed.by("upgrade", run("db:upgrade", "-Ddb.target=002").succeeded()))
                .containsExactly(
                        header(),
                        "  [1/1]  up    002  CreateNotes  N ms",
                        "1 revision applied in N ms; the database is now at 002 (head)");
    }

    @Test
    @Order(7)
    void severalTargetsAndPurgeAsJson() throws Exception {
        database.execute("insert into retort_version values ('ghost')");

        run(
                        "db:stamp",
                        "-Ddb.target=002,tagging",
                        "-Ddb.purge",
                        "-Ddb.output=json",
                        "-Ddb.outputFile=target/stamp.json")
                .succeeded();

        assertThat(database.versions()).containsExactly("002", "003");
        assertThat(log()).containsExactly("stamp 001", "upgrade 002", "unstamp ghost", "stamp 003");
        String json = project.read("target/stamp.json");
        assertThat(json).contains("""
                  "targets": [
                    "002",
                    "tagging"
                  ],
                  "purge": true,
                  "rowsBefore": [
                    {
                      "id": "002",
                """).contains("""
                    {
                      "id": "ghost",
                      "revision": null,
                      "behind": 0
                    }
                  ],
                  "rowsAfter": [
                    {
                      "id": "002",
                """).contains("""
                  "stamped": [
                    {
                      "id": "003",
                """).endsWith("""
                  "unstamped": []
                }
                """);
    }

    @Test
    @Order(8)
    void downgradeUndoesWhatWasOnlyStamped() throws Exception {
        database.execute("create table tags (id integer)");

        run("db:downgrade", "-Ddb.target=base").succeeded();

        assertThat(database.tables()).containsExactly("retort_history", "retort_version");
        assertThat(database.versions()).isEmpty();
    }

    private static String header() {
        return "SQLite 3.54.1 at " + database.url() + " (URL from -Ddb.url)";
    }

    private static List<String> log() throws Exception {
        return database.query("select direction || ' ' || revision from retort_history order by line");
    }

    private static MavenResult run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("-Ddb.url=" + database.url());
        return project.mvn(all.toArray(String[]::new)).run();
    }
}
