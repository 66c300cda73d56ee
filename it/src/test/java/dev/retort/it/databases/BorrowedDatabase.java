package dev.retort.it.databases;

import java.sql.SQLException;
import java.util.Optional;

/** A database until the end of its test, when JUnit closes it, or whoever else asked for it. */
public record BorrowedDatabase(DatabaseServer server, TestDatabase database) implements AutoCloseable {

    /** Borrows one of that kind, if the build wants it and there is a server. */
    public static Optional<BorrowedDatabase> of(DatabaseKind kind) {
        if (!BuildSettings.wantedDatabases().contains(kind)) {
            return Optional.empty();
        }
        ServerSearch search = Servers.search(kind);
        return search instanceof ServerSearch.NoServer && !BuildSettings.isRequired(kind)
                ? Optional.empty()
                : Optional.of(from(search.server()));
    }

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
