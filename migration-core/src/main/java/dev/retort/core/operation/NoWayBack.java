package dev.retort.core.operation;

import dev.retort.core.problem.MigrationException;

/** A downgrade was asked for, and an operation cannot be undone. */
public final class NoWayBack extends MigrationException {
    public NoWayBack(RecordedOperation recorded, String reason) {
        super(recorded + " cannot be undone: " + reason);
    }
}
