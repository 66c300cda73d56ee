package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph of a project is drawn into files, with and without a database. */
class GraphGoalIT {

    @TempDir
    private static Path directory;

    private static Path home;
    private static MavenProject project;

    @BeforeAll
    static void makeProject() throws Exception {
        home = directory.toRealPath();
        project = MavenProject.fromResources("minimal", home).write("src/main/java/app/package-info.java", """
                        @RevisionSet(heads = Heads.MANY)
                        package app;

                        import dev.retort.Heads;
                        import dev.retort.RevisionSet;
                        """);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                project,
                "CreateNotes",
                "id = \"002\", parent = \"001\", description = \"Add \\\"notes\\\" & <more>\"",
                RevisionSource.createTable("notes"));
        RevisionSource.add(
                project,
                "CreateBills",
                "id = \"b_1\", dependsOn = \"001\", labels = \"billing\"",
                RevisionSource.createTable("bills"));
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void filesAreWrittenWithoutADatabase() throws Exception {
        MavenResult result =
                project.mvn("db:graph", "-Ddb.dot=no-such-program").run().succeeded();

        assertThat(Printed.by("graph", result))
                .containsExactly(
                        "  target/retort/graph.mmd",
                        "  target/retort/graph.dot",
                        "No SVG: db.dot names no-such-program, and there is no such program");
        assertThat(project.read("target/retort/graph.mmd")).isEqualTo("""
                flowchart BT
                  r_001["001<br>CreateUsers<br>(base)"]
                  r_002["002<br>Add #34;notes#34; #38; #60;more#62;<br>(head)"]
                  r_b_5f_1["b#95;1<br>CreateBills<br>(head, base, label billing)"]
                  r_001 --> r_002
                  r_001 -.-> r_b_5f_1
                  classDef head stroke-width:3px
                  class r_002,r_b_5f_1 head
                """);
        assertThat(project.read("target/retort/graph.dot")).endsWith("""
                  "001" [label="001\\nCreateUsers\\n(base)", tooltip="app.CreateUsers"];
                  "002" [label="002\\nAdd \\"notes\\" &amp; <more>\\n(head)", tooltip="app.CreateNotes", penwidth=3];
                  "b_1" [label="b_1\\nCreateBills\\n(head, base, label billing)", tooltip="app.CreateBills", penwidth=3];
                  "001" -> "002";
                  "001" -> "b_1" [style=dashed];
                }
                """);
        assertThat(project.has("target/dev.db")).isFalse();
    }

    /** By a stand-in, since Graphviz is not on every machine. */
    @Test
    void pictureIsDrawnIfTheProgramIsAtHand() throws Exception {
        Path program = Files.writeString(home.resolve("dot"), "#!/bin/sh\necho '<svg/>' > \"$3\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        project.mvn(
                        "-q",
                        "db:graph",
                        "-Ddb.dot=./dot",
                        "-Ddb.graphDirectory=docs/pictures",
                        "-Ddb.output=json",
                        "-Ddb.outputFile=target/graph.json")
                .run()
                .succeeded();

        assertThat(project.read("docs/pictures/graph.svg")).isEqualTo("<svg/>\n");
        JsonObject document =
                JsonParser.parseString(project.read("target/graph.json")).getAsJsonObject();
        assertThat(document.get("database").isJsonNull()).isTrue();
        assertThat(document.get("revisionCount").getAsInt()).isEqualTo(3);
        assertThat(document.get("noSvgBecause").isJsonNull()).isTrue();
        assertThat(files(document))
                .containsExactly(
                        "mermaid " + home.resolve("docs/pictures/graph.mmd"),
                        "dot " + home.resolve("docs/pictures/graph.dot"),
                        "svg " + home.resolve("docs/pictures/graph.svg"));
    }

    @Test
    void whatIsAppliedIsShownOnRequest() throws Exception {
        SqliteFile database = new SqliteFile(home.resolve("app.db"));
        project.mvn("db:upgrade-no-fork", "-Ddb.target=001", "-Ddb.url=" + database.url())
                .run()
                .succeeded();
        database.execute("insert into retort_version values ('ghost')");

        MavenResult result = project.mvn("db:graph", "-Ddb.indicateCurrent", "-Ddb.dot=no-such-program")
                .with("-Ddb.url=" + database.url(), "-Ddb.graphDirectory=target/applied")
                .run()
                .succeeded();

        assertThat(Printed.by("graph", result))
                .containsExactly(
                        "SQLite 3.54.1 at " + database.url() + " (URL from -Ddb.url)",
                        "  target/applied/graph.mmd",
                        "  target/applied/graph.dot",
                        "No SVG: db.dot names no-such-program, and there is no such program",
                        "The version table says ghost, which is not drawn: no such revision here");
        assertThat(project.read("target/applied/graph.mmd"))
                .contains("  r_001[\"001<br>CreateUsers<br>(current, base)\"]\n")
                .contains("  class r_001 applied\n")
                .endsWith("  class r_001 current\n");
    }

    @Test
    void databaseThatIsNotThereIsNotMade() throws Exception {
        SqliteFile database = new SqliteFile(home.resolve("missing/app.db"));

        MavenResult result = project.mvn("db:graph", "-Ddb.indicateCurrent", "-Ddb.dot=no-such-program")
                .with("-Ddb.url=" + database.url(), "-Ddb.graphDirectory=target/nothing")
                .run()
                .succeeded();

        assertThat(Printed.by("graph", result)).contains("  target/nothing/graph.mmd");
        assertThat(project.read("target/nothing/graph.mmd")).doesNotContain("current");
        assertThat(database.path()).doesNotExist();
        assertThat(database.path().getParent()).doesNotExist();
    }

    private static List<String> files(JsonObject document) {
        return StreamSupport.stream(document.getAsJsonArray("files").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(file -> file.get("format").getAsString() + " "
                        + file.get("file").getAsString())
                .toList();
    }
}
