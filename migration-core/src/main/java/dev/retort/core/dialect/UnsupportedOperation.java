package dev.retort.core.dialect;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation cannot be done on this kind of database. */
public final class UnsupportedOperation extends MigrationException {
    UnsupportedOperation(RecordedOperation recorded, Unsupported reason) {
        super(recorded + ": " + reason.getMessage(), reason);
    }
}
