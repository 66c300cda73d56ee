package dev.retort.core.schema;

import dev.retort.core.problem.MigrationException;

/** An operation does not fit the schema that it meets: no such table, a name taken twice, and the like. */
public final class SchemaConflict extends MigrationException {
    /** Makes a conflict; the message names the object and what there is instead. */
    public SchemaConflict(String message) {
        super(message);
    }
}
