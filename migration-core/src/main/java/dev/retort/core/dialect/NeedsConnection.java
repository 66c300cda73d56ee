package dev.retort.core.dialect;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation cannot be written into a script. */
public final class NeedsConnection extends MigrationException {
    private final transient RecordedOperation operation;

    NeedsConnection(RecordedOperation operation, String reason) {
        super(operation + " " + reason);
        this.operation = operation;
    }

    /** The operation. */
    public RecordedOperation operation() {
        return operation;
    }
}
