package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;

/** The database holds the definition of a table or an index that Retort cannot read. */
public final class UnreadableDefinition extends MigrationException {
    UnreadableDefinition(String sql) {
        super("cannot read what the database says about a table: " + sql
                + "\nThe table cannot be built anew without knowing all of it. Change it by hand with op.sql(...).");
    }
}
