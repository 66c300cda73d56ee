package dev.retort.core.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A setting of a connection. */
enum Pragma {
    /** Milliseconds to wait for other connections' writing. */
    BUSY_TIMEOUT,

    /** Whether foreign keys are enforced; changing it inside a transaction is ignored without a word. */
    FOREIGN_KEYS,

    /** Whether renaming a table leaves alone what views, triggers and foreign keys of other tables say. */
    LEGACY_ALTER_TABLE;

    long read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + spelt())) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void set(Connection connection, long value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + spelt() + " = " + value);
        }
    }

    private String spelt() {
        return name().toLowerCase(Locale.ROOT);
    }
}
