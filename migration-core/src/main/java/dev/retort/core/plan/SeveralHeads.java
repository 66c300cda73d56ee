package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.Set;

/** There is more than one head, so nobody can say which one is meant. */
public final class SeveralHeads extends MigrationException {

    SeveralHeads(Set<RevisionId> heads, RevisionGraph graph) {
        super("\"head\" is ambiguous, the revision graph has " + heads.size() + " heads: "
                + Listing.of(described(heads, graph))
                + ". Say \"heads\" to go to all of them, or the id of one of them.");
    }

    private static List<String> described(Set<RevisionId> heads, RevisionGraph graph) {
        return heads.stream()
                .map(head -> head + " (" + graph.revision(head).className() + ")")
                .toList();
    }
}
