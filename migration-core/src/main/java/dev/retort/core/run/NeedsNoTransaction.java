package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation of a revision with a transaction around it is one that the database refuses inside a transaction. */
final class NeedsNoTransaction extends MigrationException {
    NeedsNoTransaction(RecordedOperation operation, String database) {
        super(operation + ": " + database + " does that outside of a transaction only; write"
                + " @Revision(..., transactional = false) on a revision of its own");
    }
}
