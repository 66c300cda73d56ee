package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import java.sql.SQLException;
import java.util.Optional;

/** The database refused a statement. */
public final class StatementFailed extends OperationFailed {
    private final String sql;

    StatementFailed(RecordedOperation operation, String sql, SQLException cause) {
        super(operation, "failed: " + message(cause) + "\n  in: " + sql.replace("\n", "\n      "), cause);
        this.sql = sql;
    }

    private static String message(SQLException cause) {
        String text =
                Optional.ofNullable(cause.getMessage()).orElse(cause.toString()).strip();
        return cause.getSQLState() == null ? text : text + " (SQLSTATE " + cause.getSQLState() + ")";
    }

    /** The statement. */
    public String sql() {
        return sql;
    }
}
