package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import java.util.List;

/** The schema after several operations, one after the other. */
public final class Replay {
    private Replay() {}

    /**
     * Returns the schema after {@code operations}.
     *
     * @throws OperationConflict if one of them does not fit the schema that it meets; the exception names it and its line
     */
    public static SchemaState of(List<RecordedOperation> operations, SchemaState before) {
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            state = step(recorded, state);
        }
        return state;
    }

    /** Returns the schema after one operation; otherwise like {@link #of}. */
    public static SchemaState step(RecordedOperation recorded, SchemaState before) {
        try {
            return recorded.operation().apply(before);
        } catch (SchemaConflict conflict) {
            throw new OperationConflict(recorded, conflict);
        }
    }
}
