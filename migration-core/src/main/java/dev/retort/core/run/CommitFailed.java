package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;

/** The database refused to record that a revision is done, or to commit it. */
public final class CommitFailed extends MigrationException {
    CommitFailed(SQLException cause) {
        super("its operations ran, and then the database refused to commit them: " + cause.getMessage(), cause);
    }
}
