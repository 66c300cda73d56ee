package dev.retort.core.operation;

import dev.retort.core.problem.Secrets;

/** An operation and the line that asked for it. */
public record RecordedOperation(Operation operation, SourceLocation location) {
    /** For messages, so that a password in a statement stays out of them. */
    @Override
    public String toString() {
        return Secrets.none().mask(operation.describe())
                + (location.equals(SourceLocation.NONE) ? "" : " (" + location + ")");
    }
}
