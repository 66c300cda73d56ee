package dev.retort.core.operation;

/** An operation and the line that asked for it. */
public record RecordedOperation(Operation operation, SourceLocation location) {
    @Override
    public String toString() {
        return operation.describe() + (location.equals(SourceLocation.NONE) ? "" : " (" + location + ")");
    }
}
