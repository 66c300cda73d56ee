package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;

/** Work with a connection failed. */
public final class WorkFailed extends OperationFailed {
    WorkFailed(RecordedOperation operation, String description, String reason, Exception cause) {
        super(operation, "failed at \"" + description + "\": " + reason, cause);
    }
}
