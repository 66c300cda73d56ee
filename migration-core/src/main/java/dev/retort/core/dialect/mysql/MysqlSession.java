package dev.retort.core.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Settings of a session that carries out revisions. */
public final class MysqlSession {
    private MysqlSession() {}

    /**
     * Sets how long a change to the schema waits for sessions that are using the table.
     *
     * <p>Left alone MySQL waits for a year and MariaDB for a day, and everybody who wants the table queues behind.
     */
    public static void waitAtMost(Connection connection, Duration patience) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION lock_wait_timeout = " + Math.max(1, patience.toSeconds()));
        }
    }
}
