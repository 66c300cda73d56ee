package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Set;
import java.util.TreeSet;

/** A downgrade cannot go to what is not applied. */
public final class NotApplied extends MigrationException {

    NotApplied(RevisionId target, Set<RevisionId> rows) {
        super("Cannot downgrade to \"" + target + "\", it is not applied; "
                + (rows.isEmpty() ? "no revision is." : "the database is at " + Listing.of(new TreeSet<>(rows)) + ".")
                + " Name an applied revision, or use upgrade.");
    }
}
