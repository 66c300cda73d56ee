package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Set;
import java.util.TreeSet;

/** A script would not start at one revision. */
public final class UnclearStart extends MigrationException {

    UnclearStart(String range, Set<RevisionId> start) {
        super("\"" + range + "\" has to start at one revision, but what stands before the colon names "
                + (start.isEmpty() ? "none" : start.size() + ": " + Listing.of(new TreeSet<>(start)))
                + ". Start at one of the revisions, at several with commas between, or at \"base\".");
    }
}
