package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** The database is at a revision that the code does not have. */
public final class UnknownVersionRow extends MigrationException {

    UnknownVersionRow(List<RevisionId> rows) {
        super("The version table holds " + Listing.of(rows)
                + ", but there is no such revision here. Either newer code has"
                + " upgraded this database: run that code instead, or let it downgrade first. Or the revision was renamed"
                + " or deleted: put it back with its id.");
    }
}
