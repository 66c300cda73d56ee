package dev.retort.core.operation;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.schema.SchemaConflict;

/** An operation does not fit the schema that the operations before it leave behind. */
public final class OperationConflict extends MigrationException {
    private final RecordedOperation recorded;

    public OperationConflict(RecordedOperation recorded, SchemaConflict conflict) {
        super(recorded + ": " + conflict.getMessage(), conflict);
        this.recorded = recorded;
    }

    /** The operation, with its line. */
    public RecordedOperation recorded() {
        return recorded;
    }
}
