package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;

/** The rows of a table built anew are not those of the old one, which no known database leads to. */
public final class CopyIsDifferent extends MigrationException {
    CopyIsDifferent(String table, String difference) {
        super("the rows of table " + table + " did not arrive as they were: " + difference
                + ". The old table was left in place. This is a fault of Retort; please report it with the table's"
                + " definition.");
    }
}
