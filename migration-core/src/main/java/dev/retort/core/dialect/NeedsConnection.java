package dev.retort.core.dialect;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;

/** An operation cannot be written into a script. */
public final class NeedsConnection extends MigrationException {
    NeedsConnection(RecordedOperation recorded, String reason) {
        super(recorded + " " + reason);
    }
}
