package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals write scripts instead of changing a database, and a build attaches them. */
class ScriptGoalsIT {

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory.toRealPath());
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                project, "CreateNotes", "id = \"002\", parent = \"001\"", RevisionSource.createTable("notes"));
        RevisionSource.add(
                project,
                "CountNotes",
                "id = \"003\", parent = \"002\"",
                "op.run(Jdbc.work(\"count notes\", connection -> {}));");
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void quietMavenPrintsTheScriptAlone() throws Exception {
        MavenResult result = project.mvn("-q", "db:upgrade-no-fork", "-Ddb.sql", "-Ddb.dialect=sqlite")
                .with("-Ddb.target=001:002")
                .run()
                .succeeded();

        assertThat(result.output())
                .startsWith("""
                        -- Upgrade for SQLite, from 001 to 002.
                        -- Run it with: sqlite3 -batch FILE.db < script.sql
                        .bail on
                        """)
                .contains("""
                        CREATE TABLE notes (
                          id INTEGER
                        );
                        UPDATE retort_version SET version_num = '002' WHERE version_num = '001';
                        """)
                .doesNotContain("CREATE TABLE users")
                .endsWith("COMMIT;\n");
        assertThat(project.has("target/dev.db")).isFalse();
    }

    @Test
    void scriptGoesIntoAFileForTheDatabaseThatTheUrlNames() throws Exception {
        MavenResult result = project.mvn("db:downgrade-no-fork", "-Ddb.sql", "-Ddb.target=002:base")
                .with("-Ddb.url=jdbc:postgresql://nowhere/app", "-Ddb.outputFile=target/back.sql")
                .run()
                .succeeded();

        assertThat(Printed.by("downgrade-no-fork", result))
                .containsExactly("Wrote " + directory.toRealPath().resolve("target/back.sql")
                        + ", for PostgreSQL from 002 to base, with 2 revisions");
        assertThat(project.read("target/back.sql"))
                .startsWith("-- Downgrade for PostgreSQL, from 002 to base.\n")
                .contains("DROP TABLE notes;\n")
                .contains("DROP TABLE users;\n");
    }

    @Test
    void stampIsWrittenAndTellsProgramsOfIt() throws Exception {
        project.mvn("-q", "db:stamp", "-Ddb.sql", "-Ddb.dialect=mysql", "-Ddb.target=002")
                .with("-Ddb.output=json", "-Ddb.outputFile=target/stamp.json")
                .run()
                .succeeded();

        JsonObject script = JsonParser.parseString(project.read("target/stamp.json"))
                .getAsJsonObject()
                .getAsJsonArray("scripts")
                .get(0)
                .getAsJsonObject();
        assertThat(script.get("product").getAsString()).isEqualTo("MySQL");
        assertThat(script.getAsJsonArray("headsAfter")).hasToString("[\"002\"]");
        assertThat(script.get("sql").getAsString())
                .startsWith("-- Stamp for MySQL, from base to 002.\n")
                .contains("INSERT INTO retort_version (version_num) VALUES ('002');\n")
                .contains("'stamp'")
                .doesNotContain("CREATE TABLE users");
    }

    @Test
    void workWithAConnectionIsRefusedBeforeAnythingIsWritten() throws Exception {
        MavenResult result = project.mvn("db:upgrade-no-fork", "-Ddb.sql", "-Ddb.dialect=mariadb")
                .with("-Ddb.outputFile=target/refused.sql")
                .run();

        assertThat(Printed.error(result))
                .matches("revision 003 \\(app\\.CountNotes\\) cannot be written into a script: run\\(count notes\\)"
                        + " \\(CountNotes\\.java:[0-9]+\\) needs a live connection\\. No script was written\\. Write one for"
                        + " what comes before this revision and one for what comes after it, and run the revision itself"
                        + " with db:upgrade in between; or say in SQL what it does\\.");
        assertThat(project.has("target/refused.sql")).isFalse();
    }

    @Test
    void scriptIsForSomeDatabase() throws Exception {
        assertThat(Printed.error(project.mvn("db:upgrade-no-fork", "-Ddb.sql").run()))
                .isEqualTo("A script is written for one kind of database, and nobody said which. Add"
                        + " -Ddb.dialect=postgresql, mysql, mariadb or sqlite; or name a database of that kind with -Ddb.url,"
                        + " which nobody will connect to.");
        assertThat(Printed.error(project.mvn("db:stamp", "-Ddb.sql", "-Ddb.dialect=mysql")
                        .with("-Ddb.target=001", "-Ddb.purge")
                        .run()))
                .startsWith("A script cannot purge");
    }

    @Test
    void buildAttachesScripts(@TempDir Path home) throws Exception {
        MavenProject bound = MavenProject.fromResources("minimal", home.toRealPath())
                .replace("pom.xml", "<artifactId>migration-maven-plugin</artifactId>", """
                        <artifactId>migration-maven-plugin</artifactId>
                                <executions>
                                  <execution>
                                    <goals>
                                      <goal>script</goal>
                                    </goals>
                                    <configuration>
                                      <dialect>postgresql,sqlite</dialect>
                                    </configuration>
                                  </execution>
                                </executions>""");
        RevisionSource.add(bound, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));

        MavenResult result = bound.mvn("package").run().succeeded();

        assertThat(Printed.by("script", result))
                .containsExactly(
                        "Wrote " + home.toRealPath() + "/target/minimal-1-postgresql.sql, for PostgreSQL from base to"
                                + " 001, with 1 revision; attached as postgresql",
                        "Wrote " + home.toRealPath() + "/target/minimal-1-sqlite.sql, for SQLite from base to 001, with"
                                + " 1 revision; attached as sqlite");
        assertThat(bound.read("target/minimal-1-sqlite.sql")).contains("CREATE TABLE users");
    }
}
