package dev.retort.source;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Collection;

/** It takes two heads to merge. */
public final class NothingToMerge extends MigrationException {
    NothingToMerge(RevisionGraph graph, Collection<RevisionId> named) {
        super("There is nothing to merge: " + reason(graph, named));
    }

    private static String reason(RevisionGraph graph, Collection<RevisionId> named) {
        if (graph.size() == 0) {
            return "the project has no revisions yet. Write the first one: mvn db:revision";
        }
        if (graph.heads().size() == 1) {
            return "the history has one head, " + Listing.of(graph.heads()) + ".";
        }
        return (named.isEmpty() ? "no head is named" : Listing.of(named) + " is only one head")
                + ". Name several of "
                + Listing.of(graph.heads().stream().sorted().toList())
                + " with -Ddb.heads, or none of them for all.";
    }
}
