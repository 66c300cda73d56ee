package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.LockWaits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

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
    public Optional<String> statement(String setting, boolean inTransaction) {
        return Optional.of("SET " + (inTransaction ? "LOCAL " : "") + "lock_timeout = '" + setting + "'");
    }

    @Override
    public boolean endsWithTransaction() {
        return true;
    }

    @Override
    public boolean ranOut(SQLException refused) {
        return LOCK_NOT_AVAILABLE.equals(refused.getSQLState());
    }
}
