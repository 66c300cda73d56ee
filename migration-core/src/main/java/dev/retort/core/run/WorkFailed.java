package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.Secrets;

/** Work with a connection failed. */
public final class WorkFailed extends OperationFailed {
    WorkFailed(RecordedOperation operation, String description, String reason, Exception cause) {
        super(operation, "failed at \"" + description + "\": " + Secrets.none().mask(reason), cause);
    }
}
