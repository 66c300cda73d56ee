package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
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

    /**
     * Returns the schema before the first operation, and that after each; otherwise like {@link #of}. So there is one state
     * more than there are operations.
     */
    public static List<SchemaState> states(List<RecordedOperation> operations, SchemaState before) {
        List<SchemaState> states = new ArrayList<>(operations.size() + 1);
        SchemaState state = before;
        states.add(state);
        for (RecordedOperation recorded : operations) {
            state = step(recorded, state);
            states.add(state);
        }
        return states;
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
