package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Of several revisions that are asked for, one includes another. */
public final class OverlappingRevisions extends MigrationException {

    private OverlappingRevisions(String asked, Set<RevisionId> included, Set<RevisionId> others) {
        super("\"" + asked + "\" names " + Listing.of(included) + " besides " + Listing.of(others)
                + ", which already includes it. Name only what is not needed by another one.");
    }

    /** Refuses revisions of which one needs another. */
    static void check(RevisionGraph graph, Object asked, Collection<RevisionId> named) {
        Set<RevisionId> included = new TreeSet<>(named);
        Set<RevisionId> others = graph.maximalElements(named);
        included.removeAll(others);
        if (!included.isEmpty()) {
            throw new OverlappingRevisions(asked.toString(), included, new TreeSet<>(others));
        }
    }
}
