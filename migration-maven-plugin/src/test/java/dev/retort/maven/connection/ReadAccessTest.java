package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.maven.configuration.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who only reads a SQLite database changes nothing, and does not even make its file. */
class ReadAccessTest {

    @TempDir
    private Path directory;

    @Test
    void missingFileReadsAsAnEmptyDatabaseAndIsNotMade() throws SQLException {
        Path file = directory.resolve("missing/app.db");

        try (ConnectionPool pool = open(file, Access.READ)) {
            assertThat(pool.databaseExists()).isFalse();
            assertThat(pool.product().name()).isEqualTo("SQLite");
            execute(pool, "SELECT * FROM sqlite_master");
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void fileStaysAsItIs() throws Exception {
        Path file = directory.resolve("app.db");
        try (ConnectionPool pool = open(file, Access.WRITE)) {
            assertThat(pool.databaseExists()).isTrue();
            execute(pool, "CREATE TABLE users (id INTEGER)");
        }
        byte[] before = Files.readAllBytes(file);

        try (ConnectionPool pool = open(file, Access.READ)) {
            assertThat(pool.databaseExists()).isTrue();
            execute(pool, "SELECT * FROM users");
            assertThatThrownBy(() -> execute(pool, "CREATE TABLE notes (id INTEGER)"))
                    .hasMessageContaining("attempt to write a readonly database");
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static ConnectionPool open(Path file, Access access) throws SQLException {
        DatabaseAddress address = new DatabaseAddress(
                new Given("jdbc:sqlite:" + file, "the test"), Optional.empty(), Optional.empty(), false);
        return ConnectionPool.open(
                address,
                Drivers.of(text -> {}, ReadAccessTest.class.getClassLoader()),
                access,
                ProgramName.ofGoal("current"));
    }

    private static void execute(ConnectionPool pool, String sql) throws SQLException {
        try (Connection connection = pool.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
