package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;
import java.util.List;

/** A table to be built anew is not as the history says. */
public final class TableDrift extends MigrationException {
    TableDrift(String table, List<String> differences) {
        super(
                "table " + table
                        + " is not as the revisions before this one leave it, and building it anew would lose what"
                        + " they do not know:\n  - " + String.join("\n  - ", differences)
                        + "\nBring the two together: change the table by hand, or write a revision that says what is different.");
    }
}
