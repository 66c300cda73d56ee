package dev.retort.it.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** SQLite needs no server: each database is a file in a directory of its own. */
final class SqliteFiles implements DatabaseServer {

    private static final String PREFIX = "jdbc:sqlite:";

    @Override
    public TestDatabase create() throws SQLException {
        try {
            Path file = Files.createTempDirectory("retort-it-sqlite").resolve("test.db");
            return new TestDatabase(DatabaseKind.SQLITE, PREFIX + file, "", "");
        } catch (IOException e) {
            throw new SQLException("No directory for a database file", e);
        }
    }

    @Override
    public void drop(TestDatabase database) throws SQLException {
        Path directory = Path.of(database.jdbcUrl().substring(PREFIX.length())).getParent();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList(); // the database, its journal and its write-ahead log
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new SQLException("Cannot delete " + directory, e);
        }
    }

    @Override
    public String toString() {
        return "SQLite in files";
    }
}
