package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStandInTest {
    @TempDir
    private Path folder;

    private Client.Outcome run(String text) {
        Path script = folder.resolve("script.sql");
        Texts.write(script, text);
        String url = "jdbc:sqlite:" + folder.resolve("test.db");
        return new SqliteStandIn().run(new TestDatabase(DatabaseKind.SQLITE, url, "", ""), script);
    }

    @Test
    void rowsAreShownInListMode() {
        assertThat(run("SELECT 1, NULL, 'a b' UNION ALL SELECT 2, 2.5, '';"))
                .isEqualTo(new Client.Outcome(0, "1||a b\n2|2.5|\n"));
    }

    @Test
    void writtenFilesAreRead() {
        assertThat(run("""
                        .bail on
                        .timeout 1000
                        .output outer.sql
                        SELECT '.output inner.sql
                        SELECT ''SELECT 42;'';
                        .output
                        .read inner.sql';
                        .output
                        .read outer.sql
                        """)).isEqualTo(new Client.Outcome(0, "42\n"));
    }

    @Test
    void failureEndsTheScriptAndTakesBackTheOpenTransaction() {
        Client.Outcome outcome =
                run("CREATE TABLE a (b);\nBEGIN;\nINSERT INTO a VALUES (1);\nSELECT 1 FROM c;\nCOMMIT;\n");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("Error: ").contains("no such table: c");
        assertThat(run("SELECT count(*) FROM a;").output()).isEqualTo("0\n");
    }
}
