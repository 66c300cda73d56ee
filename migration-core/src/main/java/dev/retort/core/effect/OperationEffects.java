package dev.retort.core.effect;

import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;

/** Says of operations what they do to others on one kind of database, as measured on the versions that it names. */
public interface OperationEffects {
    /** The versions of the database that its words were measured on. */
    String measuredOn();

    /**
     * Returns what the operation does to tables that were there before.
     *
     * @throws SchemaConflict if the schema knows nothing of what the operation names
     */
    Effects of(Operation operation, SchemaState before);

    /** Returns the same, also behind a condition that the history knows nothing of. */
    default Effects asFarAsKnown(Operation operation, SchemaState before) {
        try {
            return of(operation.in(before), before);
        } catch (SchemaConflict unknown) {
            return Effects.unknown("the history does not know what it works on");
        }
    }
}
