package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.LockLost;
import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.RunLock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A lock by {@code GET_LOCK}, held by the session.
 *
 * <p>Such locks are shared by the whole server, so the name of the database is part of the lock's name; MySQL ignores case
 * and keeps 64 characters, so that name is a hash. A wait is cut into whole seconds: MySQL rounds fractions, and takes a
 * negative time for ever.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/locking-functions.html">MySQL: Locking Functions</a>
 */
public final class MysqlLock implements RunLock {
    private static final int LONGEST_SLICE_IN_SECONDS = 1;
    private static final int HASH_DIGITS = 40;

    @Override
    public Held acquire(Connection connection, String name, Duration patience) throws SQLException {
        keepSessionWhileIdle(connection);
        String lock = "retort:" + hash(databaseOf(connection) + "." + name);
        long start = System.nanoTime();
        boolean got = get(connection, lock, 0);
        while (!got && System.nanoTime() - start < patience.toNanos()) {
            got = get(connection, lock, LONGEST_SLICE_IN_SECONDS);
        }
        if (!got) {
            throw new LockTimeout(patience, holder(connection, lock));
        }
        return new NamedLock(connection, lock);
    }

    /** Work of an author may leave the connection idle for long; a server may be set to end such sessions early. */
    private static void keepSessionWhileIdle(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SET SESSION wait_timeout = CAST(GREATEST(@@SESSION.wait_timeout, 28800) AS UNSIGNED)")) {
            statement.execute();
        }
    }

    private static String databaseOf(Connection connection) throws SQLException {
        return text(connection, "SELECT DATABASE()")
                .orElseThrow(() -> new SQLException(
                        "the connection is in no database; add its name to the URL:" + " jdbc:mysql://host:3306/name"));
    }

    /** A wait that was interrupted or that the server could not begin answers with null instead of 0. */
    private static boolean get(Connection connection, String lock, int seconds) throws SQLException {
        boolean got = isYes(text(connection, "SELECT GET_LOCK(?, " + seconds + ")", lock));
        if (got && !isOurs(connection, lock)) {
            throw new SQLException("the lock was given to another session than this one: a proxy between here and the"
                    + " server lets connections share sessions; use the address of the server itself");
        }
        return got;
    }

    private static boolean isOurs(Connection connection, String lock) throws SQLException {
        return isYes(text(connection, "SELECT IS_USED_LOCK(?) = CONNECTION_ID()", lock));
    }

    private static boolean isYes(Optional<String> answer) {
        return answer.filter("1"::equals).isPresent();
    }

    private static String holder(Connection connection, String lock) throws SQLException {
        Optional<String> session = text(connection, "SELECT IS_USED_LOCK(?)", lock);
        if (session.isEmpty()) {
            return "a session that has ended just now";
        }
        return "session " + session.orElseThrow() + user(connection, session.orElseThrow());
    }

    /** A server may be set to hide its list of sessions, which must not hide that the lock is taken. */
    private static String user(Connection connection, String session) {
        try {
            return text(
                            connection,
                            "SELECT CONCAT(user, '@', host) FROM information_schema.processlist WHERE id = ?",
                            session)
                    .map(name -> " of " + name)
                    .orElse(", of a user whom this one may not see (the privilege PROCESS would let it)");
        } catch (SQLException hidden) {
            return ", of a user whom the server does not name: " + hidden.getMessage();
        }
    }

    private record NamedLock(Connection connection, String lock) implements Held {
        @Override
        public void confirm() {
            try {
                if (!isOurs(connection, lock)) {
                    throw new LockLost();
                }
            } catch (SQLException silence) {
                throw new LockLost(silence);
            }
        }

        @Override
        public void close() {
            try {
                if (!isYes(text(connection, "SELECT RELEASE_LOCK(?)", lock))) {
                    throw new LockLost();
                }
            } catch (SQLException silence) {
                throw new LockLost(silence);
            }
        }
    }

    private static Optional<String> text(Connection connection, String query, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int position = 1; position <= parameters.length; position++) {
                statement.setString(position, parameters[position - 1]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
