package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The database is at a revision that the code does not have. */
public final class UnknownVersionRow extends MigrationException {

    private UnknownVersionRow(String message) {
        super(message);
    }

    /** Refuses rows that are not in the graph. */
    public static void check(RevisionGraph graph, Set<RevisionId> rows) {
        List<RevisionId> unknown =
                rows.stream().filter(Predicate.not(graph::contains)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownVersionRow(unknown);
        }
    }

    private UnknownVersionRow(List<RevisionId> rows) {
        this("The version table holds " + Listing.of(rows)
                + ", but there is no such revision here. Either newer code has"
                + " upgraded this database: run that code instead, or let it downgrade first. Or the revision was renamed"
                + " or deleted: put it back with its id.");
    }

    static UnknownVersionRow whileStamping(List<RevisionId> rows) {
        return new UnknownVersionRow("The version table holds " + Listing.of(rows)
                + ", but there is no such revision here, so nobody can tell which revisions it stands for. To delete all rows"
                + " before stamping, purge (-Ddb.purge), and name every revision that the database is at.");
    }
}
