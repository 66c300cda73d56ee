package dev.retort.core.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Settings of a session that carries out revisions. */
public final class MysqlSession {
    private MysqlSession() {}

    /**
     * Makes a session ready.
     *
     * @param patience how long a change to the schema waits for sessions that are using the table
     */
    public static void prepare(Connection connection, Duration patience) throws SQLException {
        waitAtMost(connection, patience);
        escapeByBackslash(connection);
    }

    /**
     * Sets how long a change to the schema waits for sessions that are using the table.
     *
     * <p>Left alone MySQL waits for a year and MariaDB for a day, and everybody who wants the table queues behind.
     */
    private static void waitAtMost(Connection connection, Duration patience) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION lock_wait_timeout = " + Math.max(1, patience.toSeconds()));
        }
    }

    /** Literals are written for servers on which a backslash escapes, as it does unless they are told otherwise. */
    private static void escapeByBackslash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '')");
        }
    }
}
