package dev.retort.it.databases;

import java.sql.SQLException;

/** A database until the end of its test, when JUnit closes it. */
record BorrowedDatabase(DatabaseServer server, TestDatabase database) implements AutoCloseable {

    static BorrowedDatabase from(DatabaseServer server) {
        try {
            return new BorrowedDatabase(server, server.create());
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh database on " + server + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        server.drop(database);
    }
}
