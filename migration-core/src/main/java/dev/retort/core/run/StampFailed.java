package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;

/** The database refused what a stamp writes. */
public final class StampFailed extends MigrationException {
    StampFailed(SQLException refused) {
        super(
                "the database refused the stamp: " + refused.getMessage() + ". "
                        + new CommitFailed(refused).aftermath(TransactionScope.REVISION)
                        + " Mend the cause, then run the goal again.",
                refused);
    }
}
