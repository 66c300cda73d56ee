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

/** A revision is edited after it was applied; the goals tell it, refuse it, and let somebody accept it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckHistoryIT {

    @TempDir
    private static Path directory;

    private static MavenProject project;
    private static SqliteFile database;

    @BeforeAll
    static void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                project, "CreateNotes", "id = \"002\", parent = \"001\"", RevisionSource.createTable("notes"));
        database = new SqliteFile(directory.toRealPath().resolve("app.db"));
    }

    @Test
    @Order(1)
    void whatWasAppliedIsTheSame() throws Exception {
        MavenResult result =
                run("db:upgrade", "db:check-history", "-Ddb.target=001").succeeded();

        assertThat(Printed.by("check-history", result))
                .containsExactly(header(), "1 of 1 applied revision does what was applied");
    }

    @Test
    @Order(2)
    void whatWasEditedIsTold() throws Exception {
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", """
                // Comments are no change; the rest is.
                op.createTable("users", column("id", dev.retort.schema.ColumnType.BIGINT));
                """);

        MavenResult result = run("db:check-history", "-Ddb.output=json", "-Ddb.outputFile=target/check.json");

        assertThat(timeless(Printed.error(result))).isEqualTo("""
                revision 001 (app.CreateUsers) is not what it was when me applied it at THEN:
                  operation 1 says something else now: createTable(users) (CreateUsers.java:17)
                    - createTable name="users" (column name="id" (type kind="integer"))
                    + createTable name="users" (column name="id" (type kind="bigint"))
                Put back what was applied, and write what is to change into a new revision: mvn db:revision. If the \
                database is right for what the revisions say now, say so: mvn db:accept -Ddb.target=001 -Ddb.reason="...".""");
        assertThat(timeless(project.read("target/check.json")))
                .contains("\"kind\": \"revisions-changed\"", "\"revision\": \"001\"")
                .contains("""
                  "rows": [
                    "001"
                  ],
                  "same": [],
                  "unknown": [],
                  "changes": [
                    {
                      "id": "001",
                      "className": "app.CreateUsers",
                      "kind": "operations",
                      "serious": true,
                """)
                .endsWith("""
                      "applied": {
                        "change": "upgrade",
                        "by": "me",
                        "at": "THEN"
                      },
                      "differences": [
                        {
                          "kind": "changed",
                          "position": 1,
                          "operation": {
                            "description": "createTable(users)",
                            "className": "app.CreateUsers",
                            "file": "CreateUsers.java",
                            "line": 17
                          },
                          "lines": [
                            "- createTable name=\\"users\\" (column name=\\"id\\" (type kind=\\"integer\\"))",
                            "+ createTable name=\\"users\\" (column name=\\"id\\" (type kind=\\"bigint\\"))"
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    @Order(3)
    void anUpgradeIsRefusedUnlessAWarningIsEnough() throws Exception {
        assertThat(timeless(Printed.error(run("db:upgrade"))))
                .startsWith("revision 001 (app.CreateUsers) is not what it was when me applied it at THEN:\n")
                .endsWith(" -Ddb.changedRevisions=warn goes on once in spite of it.");
        assertThat(database.versions()).containsExactly("001");
        assertThat(Printed.error(run("db:upgrade", "-Ddb.changedRevisions=no")))
                .isEqualTo("db.changedRevisions has to be \"refuse\" or \"warn\", and is \"no\" (from"
                        + " -Ddb.changedRevisions).");

        MavenResult result = run("db:upgrade", "-Ddb.changedRevisions=warn").succeeded();

        assertThat(timeless(String.join("\n", Printed.by("upgrade", result)))).contains("""
                revision 001 (app.CreateUsers) is not what it was when me applied it at THEN:
                  operation 1 says something else now: createTable(users) (CreateUsers.java:17)
                    - createTable name="users" (column name="id" (type kind="integer"))
                    + createTable name="users" (column name="id" (type kind="bigint"))
                """);
        assertThat(database.versions()).containsExactly("002");
    }

    @Test
    @Order(4)
    void anAcceptedChangeIsToldNoMore() throws Exception {
        assertThat(Printed.error(run("db:accept", "-Ddb.target=001"))).isEqualTo("""
                To accept that a revision is not what was applied, say which one, and why:
                  -Ddb.target=<id>       the revision; several with commas between
                  -Ddb.reason="..."      why the database is right for what it says now; the history log keeps it
                mvn db:check-history lists what has changed.""");

        MavenResult result = run("db:accept", "db:check-history", "-Ddb.target=001", "-Ddb.reason=widened by hand")
                .succeeded();

        assertThat(Printed.by("accept", result).stream()
                        .map(CheckHistoryIT::timeless)
                        .toList())
                .containsExactly(header(), "Accepted 001 as it is now: widened by hand (me, THEN)");
        assertThat(Printed.by("check-history", result))
                .containsExactly(header(), "2 of 2 applied revisions do what was applied");
        assertThat(database.query("select direction || ' ' || revision || coalesce(': ' || reason, '')"
                        + " from retort_history order by line"))
                .containsExactly("upgrade 001", "upgrade 002", "accept 001: widened by hand");
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "THEN")
                .replace("when " + user(), "when me")
                .replace("(" + user() + ",", "(me,")
                .replace("\"by\": \"" + user() + "\"", "\"by\": \"me\"");
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    private static String header() {
        return "SQLite 3.54.1 at " + database.url() + " (URL from -Ddb.url)";
    }

    private static MavenResult run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("-Ddb.url=" + database.url());
        return project.mvn(all.toArray(String[]::new)).run();
    }
}
