package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.LockLost;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    public Held acquire(Connection connection, String name, LockWait wait) throws SQLException {
        NamedLock lock = new NamedLock(connection, "retort:" + hash(databaseOf(connection) + "." + name));
        wait.until(lock);
        return lock;
    }

    private static String databaseOf(Connection connection) throws SQLException {
        return text(connection, "SELECT DATABASE()")
                .orElseThrow(() -> new SQLException(
                        "the connection is in no database; add its name to the URL:" + " jdbc:mysql://host:3306/name"));
    }

    private record NamedLock(Connection connection, String lock) implements Held, LockWait.Wanted {
        @Override
        public boolean take() throws SQLException {
            return get(0);
        }

        @Override
        public boolean takeSoon() throws SQLException {
            return get(LONGEST_SLICE_IN_SECONDS);
        }

        /** A wait that was interrupted or that the server could not begin answers with null instead of 0. */
        private boolean get(int seconds) throws SQLException {
            String answer = text(
                            connection,
                            "SELECT IF(IS_USED_LOCK(?) <=> CONNECTION_ID(), 'ours', GET_LOCK(?, " + seconds + "))",
                            lock,
                            lock)
                    .orElse("0");
            // Two connections that a proxy leads to one session would both get the lock.
            if (answer.equals("ours")) {
                throw SharedSession.alreadyLocked();
            }
            if (answer.equals("1") && !isOurs()) {
                throw SharedSession.lockedElsewhere();
            }
            return answer.equals("1");
        }

        private boolean isOurs() throws SQLException {
            return isYes(text(connection, "SELECT IS_USED_LOCK(?) = CONNECTION_ID()", lock));
        }

        @Override
        public String holder() throws SQLException {
            return LockHolder.of(connection, lock);
        }

        @Override
        public void confirm() {
            try {
                if (!isOurs()) {
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

    private static boolean isYes(Optional<String> answer) {
        return answer.filter("1"::equals).isPresent();
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
