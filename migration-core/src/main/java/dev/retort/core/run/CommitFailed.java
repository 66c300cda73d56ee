package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Secrets;
import java.sql.SQLException;
import java.util.Objects;

/** The database refused to record that a revision is done, or to commit it. */
public final class CommitFailed extends MigrationException {
    private final SQLException refused;

    CommitFailed(SQLException refused) {
        super(
                "its operations ran, and then the database refused to commit them: "
                        + Secrets.none().mask(String.valueOf(refused.getMessage())),
                refused);
        this.refused = refused;
    }

    /**
     * Returns what is left of what ran in one transaction, as sentences.
     *
     * <p>A connection that breaks during the commit leaves nobody here who knows how it ended. Standard SQL's class for that
     * is 08; a database that is shut down at that moment has a class of its own on PostgreSQL, 57.
     */
    String aftermath(TransactionScope scope) {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("57P")
                ? "The connection broke, so either all of it was committed or nothing: db:current tells which."
                : scope.afterRollback();
    }
}
