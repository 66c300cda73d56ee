package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;

/** Rows of a table to be built anew do not fit what the table becomes. */
public final class RowsDoNotFit extends MigrationException {
    RowsDoNotFit(String message) {
        super(message);
    }

    RowsDoNotFit(String message, Throwable cause) {
        super(message, cause);
    }
}
