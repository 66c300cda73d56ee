package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.LockLost;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** One of the locks that PostgreSQL keeps by number for applications; they belong to a session and to one database. */
record AdvisoryLock(Connection connection, int session, long key) implements RunLock.Held, LockWait.Wanted {
    /** A condition on a row of {@code pg_locks}. */
    static final String THIS_ONE = """
            held.locktype = 'advisory' AND held.granted AND held.objsubid = 1
              AND held.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
              AND ((held.classid::bigint << 32) | held.objid::bigint) = ?
            """;

    private static final String HELD = """
            EXISTS (
              SELECT 1 FROM pg_catalog.pg_locks AS held WHERE held.pid = pg_catalog.pg_backend_pid() AND %s)
            """.formatted(THIS_ONE);

    private static final String IS_HELD = "SELECT " + HELD;

    /** In one statement, so that one session answers all of it. */
    private static final String TAKE =
            "SELECT CASE WHEN " + HELD + " THEN 'ours' ELSE pg_catalog.pg_try_advisory_lock(?)::text END";

    /** The lock of that name in the schema in use. */
    static AdvisoryLock named(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT coalesce(current_schema(), ''), pg_catalog.pg_backend_pid()")) {
            result.next();
            return new AdvisoryLock(connection, result.getInt(2), hash("retort:" + result.getString(1) + "." + name));
        }
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * Takes the lock if it is free.
     *
     * @throws PooledConnection if the session had it before
     */
    @Override
    public boolean take() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, key);
            statement.setLong(2, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                String answer = result.getString(1);
                if (answer.equals("ours")) {
                    throw PooledConnection.sharedSession();
                }
                return answer.equals("true");
            }
        }
    }

    @Override
    public void confirm() {
        confirm(IS_HELD);
    }

    @Override
    public Optional<String> condition(boolean sessionIsKnown) {
        return Optional.of(
                sessionIsKnown ? "pg_catalog.pg_backend_pid() = " + session : HELD.replace("?", Long.toString(key)));
    }

    @Override
    public void close() {
        confirm("SELECT pg_catalog.pg_advisory_unlock(?)");
    }

    private void confirm(String query) {
        try {
            if (!isTrue(query)) {
                throw new LockLost();
            }
        } catch (SQLException sessionEnded) {
            throw new LockLost(sessionEnded);
        }
    }

    private boolean isTrue(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    @Override
    public String holder() throws SQLException {
        return LockHolder.of(connection, key);
    }
}
