package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;

/** A table cannot be built anew while foreign keys are enforced, because its children would lose their rows. */
public final class ForeignKeysEnforced extends MigrationException {
    ForeignKeysEnforced(String table) {
        super("table " + table + " has to be built anew, and foreign keys are enforced on this connection, which would"
                + " delete the rows of its children. Let the revision run in a transaction: leave transactional = false"
                + " out, and enforcement is off for as long as that takes.");
    }
}
