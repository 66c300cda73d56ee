package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** A script was asked to delete rows that nobody knows. */
final class PurgeNeedsDatabase extends MigrationException {
    PurgeNeedsDatabase() {
        super("A script cannot purge: which rows there are, and so what the history log has to say about them, only the"
                + " database knows. Leave -Ddb.sql away, or -Ddb.purge.");
    }
}
