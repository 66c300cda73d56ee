package dev.retort.core.history;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;

/** A row of the version table is not as the run found it when it began. */
public final class VersionRowsChanged extends MigrationException {
    VersionRowsChanged(String table, RevisionId row, int changed) {
        super("table " + table + " has " + changed + " rows " + row
                + " where one was expected; somebody else changed it"
                + " during this run. Run the goal again once they are done.");
    }
}
