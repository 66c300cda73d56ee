package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteFileTest {

    @Test
    void fileIsWhatStandsBetweenThePrefixAndTheParameters() {
        assertThat(SqliteFile.of("jdbc:sqlite:target/dev.db")).contains(Path.of("target/dev.db"));
        assertThat(SqliteFile.of("jdbc:sqlite:/home/me/app.db?foreign_keys=on")).contains(Path.of("/home/me/app.db"));
        assertThat(SqliteFile.of("jdbc:sqlite:file:app.db?cache=shared")).contains(Path.of("app.db"));
        assertThat(SqliteFile.of("jdbc:sqlite:file:///home/me/app.db")).contains(Path.of("/home/me/app.db"));
    }

    @Test
    void memoryAndJarsHaveNone() {
        assertThat(SqliteFile.of("jdbc:sqlite:")).isEmpty();
        assertThat(SqliteFile.of("jdbc:sqlite::memory:")).isEmpty();
        assertThat(SqliteFile.of("jdbc:sqlite:file::memory:?cache=shared")).isEmpty();
        assertThat(SqliteFile.of("jdbc:sqlite:file:shared?mode=memory&cache=shared"))
                .isEmpty();
        assertThat(SqliteFile.of("jdbc:sqlite::resource:org/app.db")).isEmpty();
    }

    @Test
    void otherDatabasesHaveNone() {
        assertThat(SqliteFile.of("jdbc:postgresql://localhost/app")).isEmpty();
    }
}
