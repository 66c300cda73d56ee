package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.Secrets;
import java.sql.SQLException;
import java.util.Optional;

/** The database refused a statement. */
public final class StatementFailed extends OperationFailed {
    private final String sql;
    private final Secrets secrets;

    StatementFailed(RecordedOperation operation, String sql, SQLException cause) {
        this(operation, Secrets.none().alsoInStatement(sql), sql, cause);
    }

    /** Databases like to cite a piece of the statement, and where it begins nobody knows. */
    private StatementFailed(RecordedOperation operation, Secrets secrets, String sql, SQLException cause) {
        super(operation, secrets.mask("failed: " + message(cause) + "\n  in: " + sql.replace("\n", "\n      ")), cause);
        this.sql = secrets.mask(sql);
        this.secrets = secrets;
    }

    private static String message(SQLException cause) {
        String text =
                Optional.ofNullable(cause.getMessage()).orElse(cause.toString()).strip();
        return cause.getSQLState() == null ? text : text + " (SQLSTATE " + cause.getSQLState() + ")";
    }

    /** The passwords that the statement sets, which its exception may cite. */
    public Secrets secrets() {
        return secrets;
    }

    /** The statement, without passwords. */
    public String sql() {
        return sql;
    }
}
