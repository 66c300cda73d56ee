package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.TargetRange;
import java.util.Collection;

/** No way leads from the start of a range to its end. */
public final class NotConnected extends MigrationException {

    NotConnected(TargetRange range, Collection<RevisionId> start, Collection<RevisionId> end) {
        super("\"" + range + "\" is no part of the history: nothing leads from " + Listing.of(start) + " to "
                + (end.isEmpty() ? "base" : Listing.of(end)) + ". Give the older revision first.");
    }
}
