package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation of a revision without a transaction means something inside of one only. */
final class NeedsTransaction extends MigrationException {
    NeedsTransaction(RecordedOperation operation) {
        super(operation + ": a lock lasts until the end of a transaction, and this revision has none; leave"
                + " transactional = false out, or lock in a revision of its own");
    }
}
