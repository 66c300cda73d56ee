package dev.retort.core.dialect.sqlite;

import dev.retort.core.problem.MigrationException;
import java.util.List;

/** A revision would leave behind foreign keys that lead nowhere, and did not find them so. */
public final class ForeignKeysBroken extends MigrationException {
    ForeignKeysBroken(List<String> violations) {
        super("it would leave behind " + String.join(", ", violations)
                + ". SQLite does not enforce foreign keys while a revision drops tables or builds them anew, so nothing"
                + " is deleted along. Delete or mend these rows, or drop the foreign key, in the same revision.");
    }
}
