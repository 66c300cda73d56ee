package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a script goes on, on a database that needs no server: what it is does not matter here. */
class PsqlStandInTest {
    @TempDir
    private Path folder;

    private Client.Outcome run(String text) {
        return run(new PsqlStandIn(), text);
    }

    private Client.Outcome run(Client client, String text) {
        Path script = folder.resolve("script.sql");
        Texts.write(script, text);
        String url = "jdbc:sqlite:" + folder.resolve("test.db");
        return client.run(new TestDatabase(DatabaseKind.SQLITE, url, "", ""), script);
    }

    private String rows() {
        return run(new SqliteStandIn(), "SELECT b FROM a;").output();
    }

    @Test
    void answersDecideWhichBranchIsTaken() {
        assertThat(run("""
                        CREATE TABLE a (b);
                        SELECT 'true' AS answer \\gset
                        \\if :answer
                        INSERT INTO a VALUES ('outer');
                        SELECT 'f' AS answer \\gset
                        \\if :answer
                        INSERT INTO a VALUES ('not taken');
                        SELECT 'neither' AS answer \\gset
                        \\if :answer
                        \\endif
                        \\else
                        INSERT INTO a VALUES ('inner');
                        \\endif
                        \\else
                        INSERT INTO a VALUES ('not taken');
                        \\endif
                        """)).isEqualTo(new Client.Outcome(0, ""));
        assertThat(rows()).isEqualTo("outer\ninner\n");
    }

    @Test
    void failureEndsTheScriptThatWantsIt() {
        Client.Outcome outcome = run("""
                \\set ON_ERROR_STOP on
                CREATE TABLE a (b);
                INSERT INTO c VALUES (1);
                INSERT INTO a VALUES (1);
                """);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.output()).contains("no such table: c");
        assertThat(rows()).isEmpty();
    }

    @Test
    void otherScriptsGoOn() {
        Client.Outcome outcome = run("CREATE TABLE a (b); INSERT INTO c VALUES (1); INSERT INTO a VALUES (1);");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("no such table: c");
        assertThat(rows()).isEqualTo("1\n");
    }
}
