package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation failed while it was carried out. */
public abstract class OperationFailed extends MigrationException {
    private final RecordedOperation operation;

    OperationFailed(RecordedOperation operation, String what, Throwable cause) {
        super(operation + " " + what, cause);
        this.operation = operation;
    }

    OperationFailed(RecordedOperation operation, String what) {
        super(operation + " " + what);
        this.operation = operation;
    }

    /** The operation that failed. */
    public RecordedOperation operation() {
        return operation;
    }
}
