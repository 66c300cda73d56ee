package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.LockWaits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * The setting {@code lock_wait_timeout}, which counts for whole tables and not for rows.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/metadata-locking.html">metadata locking</a>
 */
public final class MysqlLockWaits implements LockWaits {
    /** The number of {@code ER_LOCK_WAIT_TIMEOUT}; its SQLSTATE differs between MySQL and MariaDB. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** The number of {@code ER_ALTER_OPERATION_NOT_SUPPORTED}. */
    private static final int NOT_SUPPORTED = 1845;

    /** The number of {@code ER_ALTER_OPERATION_NOT_SUPPORTED_REASON}. */
    private static final int NOT_SUPPORTED_FOR_A_REASON = 1846;

    @Override
    public String setting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT @@SESSION.lock_wait_timeout")) {
            result.next();
            return result.getString(1);
        }
    }

    /** Fractions of a second are rounded up: zero would mean not to wait at all. */
    @Override
    public String setting(Duration patience) {
        return Long.toString(patience.plusMillis(999).toSeconds());
    }

    @Override
    public Optional<String> statement(String setting, boolean inTransaction) {
        return Optional.of("SET SESSION lock_wait_timeout = " + setting);
    }

    /** Tells whether a statement was refused because of its {@code LOCK} or {@code ALGORITHM} clause. */
    public static boolean isRefusalToLock(SQLException refused) {
        return refused.getErrorCode() == NOT_SUPPORTED || refused.getErrorCode() == NOT_SUPPORTED_FOR_A_REASON;
    }

    @Override
    public boolean ranOut(SQLException refused) {
        return refused.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
}
