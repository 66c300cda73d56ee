package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.LockWaits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The setting {@code lock_timeout}, which counts for tables, rows and everything else. */
final class PostgresqlLockWaits implements LockWaits {
    /** The SQLSTATE of {@code lock_not_available}. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public String setting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT current_setting('lock_timeout')")) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public String setting(Duration patience) {
        return Math.max(1, patience.toMillis()) + "ms";
    }

    @Override
    public void set(Connection connection, String setting) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config('lock_timeout', ?, false)")) {
            statement.setString(1, setting);
            statement.execute();
        }
    }

    @Override
    public boolean ranOut(SQLException refused) {
        return LOCK_NOT_AVAILABLE.equals(refused.getSQLState());
    }
}
