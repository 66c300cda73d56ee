package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;

/** A view or a trigger needs what a table loses. */
public final class SchemaBroken extends MigrationException {
    SchemaBroken(String table, String reason) {
        super("the change of table " + table + " would break what depends on it: " + reason
                + ". Drop that before, and create it again behind the change.");
    }
}
