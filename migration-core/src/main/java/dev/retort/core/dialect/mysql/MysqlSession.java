package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.PreparedSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A session that carries out revisions. What was changed of it is set as it was in the end. */
public final class MysqlSession implements PreparedSession {
    private final Connection connection;
    private final Settings before;

    /** The settings that a run changes. */
    private record Settings(long lockWaitTimeout, long waitTimeout, String sqlMode) {}

    private MysqlSession(Connection connection, Settings before) {
        this.connection = connection;
        this.before = before;
    }

    /**
     * Makes a session ready, by one question and one statement.
     *
     * @param patience how long a change to the schema waits for sessions that are using the table
     * @throws SharedSession if there is a proxy between here and the server
     */
    public static MysqlSession prepare(Connection connection, Duration patience) throws SQLException {
        // Refuses a proxy before anything is set, since its next client would get that.
        MysqlSession session = new MysqlSession(connection, read(connection));
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET " + String.join(", ", waitAtMost(patience), stayWhileIdle(), escapeByBackslash()));
        }
        return session;
    }

    private static Settings read(Connection connection) throws SQLException {
        // Proxies know the plain question CONNECTION_ID() and answer it themselves.
        String query =
                "SELECT @@SESSION.lock_wait_timeout, @@SESSION.wait_timeout, @@SESSION.sql_mode, 0 + CONNECTION_ID()";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            SessionProxy.refuse(connection, row.getLong(4));
            return new Settings(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    /**
     * How long a change to the schema waits for sessions that are using the table.
     *
     * <p>Left alone MySQL waits for a year and MariaDB for a day, and everybody who wants the table queues behind.
     */
    private static String waitAtMost(Duration patience) {
        return "SESSION lock_wait_timeout = " + Math.max(1, patience.toSeconds());
    }

    /** Work of an author may leave the connection idle for long; a server may be set to end such sessions early. */
    private static String stayWhileIdle() {
        return "SESSION wait_timeout = CAST(GREATEST(@@SESSION.wait_timeout, 28800) AS UNSIGNED)";
    }

    /** Literals are written for servers on which a backslash escapes, as it does unless they are told otherwise. */
    private static String escapeByBackslash() {
        return "SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '')";
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET SESSION lock_wait_timeout = "
                + before.lockWaitTimeout + ", SESSION wait_timeout = " + before.waitTimeout
                + ", SESSION sql_mode = ?")) {
            statement.setString(1, before.sqlMode);
            statement.execute();
        }
    }
}
