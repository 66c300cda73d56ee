package dev.retort.core.operation;

/** An operation and what is missing after it was taken back. */
public record LossyOperation(RecordedOperation operation, Loss loss) {}
