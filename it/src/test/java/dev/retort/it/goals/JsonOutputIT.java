package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals tell programs what they found, and nothing else gets in between. */
class JsonOutputIT {

    @TempDir
    private static Path directory;

    @TempDir
    private Path failingDirectory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(
                project,
                "CreateUsers",
                "id = \"001\", description = \"Create users, é\"",
                RevisionSource.createTable("users"));
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void quietMavenPrintsTheDocumentAlone() throws Exception {
        MavenResult result = project.mvn("-q", "db:heads", "-Ddb.output=json")
                .environment("LC_ALL", "C")
                .run()
                .succeeded();

        assertThat(result.output()).isEqualTo("""
                {
                  "formatVersion": 1,
                  "goal": "heads",
                  "outcome": "done",
                  "failure": null,
                  "heads": [
                    {
                      "id": "001",
                      "className": "app.CreateUsers",
                      "description": "Create users, é",
                      "parents": [],
                      "dependsOn": [],
                      "children": [],
                      "labels": [],
                      "base": true,
                      "head": true,
                      "effectiveHead": true,
                      "branchPoint": false,
                      "mergePoint": false
                    }
                  ]
                }
                """);
    }

    @Test
    void documentGoesIntoAFile() throws Exception {
        MavenResult result = project.mvn("-q", "db:history", "-Ddb.output=json", "-Ddb.outputFile=target/some/h.json")
                .run()
                .succeeded();

        assertThat(result.output()).isEmpty();
        JsonObject document =
                JsonParser.parseString(project.read("target/some/h.json")).getAsJsonObject();
        assertThat(document.get("goal").getAsString()).isEqualTo("history");
    }

    @Test
    void failureIsDataAndEndsTheBuildAsUsual() throws Exception {
        MavenResult result = project.mvn(
                        "-q",
                        "db:upgrade",
                        "-Ddb.target=017",
                        "-Ddb.output=json",
                        "-Ddb.outputFile=target/failure.json",
                        "-Ddb.url=jdbc:sqlite:target/failure.db")
                .run();

        String message =
                "No revision has the id or label \"017\", nor one that begins with it. The heads of the revision graph are: 001.";
        assertThat(Printed.error(result)).isEqualTo(message);
        JsonObject failure = JsonParser.parseString(project.read("target/failure.json"))
                .getAsJsonObject()
                .getAsJsonObject("failure");
        assertThat(failure.get("kind").getAsString()).isEqualTo("unknown-revision");
        assertThat(failure.get("message").getAsString()).isEqualTo(message);
    }

    @Test
    void failedRunTellsHowFarItCame() throws Exception {
        MavenProject failing = MavenProject.fromResources("minimal", failingDirectory);
        RevisionSource.add(failing, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                failing,
                "FillUsers",
                "id = \"002\", parent = \"001\"",
                "op.sql(Sql.of(\"insert into usres values (1)\").reversedByNothing());");

        failing.mvn("-q", "db:upgrade", "-Ddb.output=json", "-Ddb.outputFile=target/failure.json")
                .run()
                .failed();

        JsonObject document =
                JsonParser.parseString(failing.read("target/failure.json")).getAsJsonObject();
        JsonObject failure = document.getAsJsonObject("failure");
        assertThat(document.get("outcome").getAsString()).isEqualTo("failed");
        assertThat(document.getAsJsonArray("steps")).hasSize(1);
        assertThat(document.getAsJsonArray("headsAfter")).hasToString("[\"001\"]");
        assertThat(failure.get("kind").getAsString()).isEqualTo("statement-failed");
        assertThat(failure.get("revision").getAsString()).isEqualTo("002");
        assertThat(failure.get("sql").getAsString()).isEqualTo("insert into usres values (1)");
        assertThat(failure.getAsJsonObject("operation").get("file").getAsString())
                .isEqualTo("FillUsers.java");
        assertThat(failure.getAsJsonObject("operation").get("line").getAsInt()).isPositive();
    }

    @Test
    void runTellsWhatHappensLineByLineAndTheDocumentLast() throws Exception {
        MavenResult result = project.mvn(
                        "-q", "db:upgrade", "-Ddb.output=json", "-Ddb.url=jdbc:sqlite:target/events.db")
                .run()
                .succeeded();

        List<JsonObject> lines = result.lines().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .extracting(event -> event.get("event").getAsString())
                .containsExactly("planned", "step-started", "operation-started", "operation-finished", "step-finished");
        JsonObject document = lines.get(lines.size() - 1);
        assertThat(document.get("outcome").getAsString()).isEqualTo("done");
        assertThat(document.getAsJsonArray("headsAfter")).hasToString("[\"001\"]");
    }

    @Test
    void otherOutputsAreRefused() throws Exception {
        assertThat(Printed.error(project.mvn("db:heads", "-Ddb.output=yaml").run()))
                .isEqualTo("db.output has to be text or json, and is \"yaml\".");
    }
}
