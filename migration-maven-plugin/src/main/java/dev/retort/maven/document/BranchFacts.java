package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Set;

/**
 * One of the ways that part at a branch point.
 *
 * @param revision the first revision of this way
 * @param heads the heads that it leads to
 */
public record BranchFacts(RevisionFacts revision, List<RevisionId> heads) {

    public BranchFacts {
        heads = List.copyOf(heads);
    }

    static BranchFacts of(RevisionGraph graph, RevisionId id) {
        return new BranchFacts(RevisionFacts.of(graph, id), headsAfter(graph, id));
    }

    /** The heads that continue a revision, near or far. */
    static List<RevisionId> headsAfter(RevisionGraph graph, RevisionId id) {
        return graph.withOffspring(Set.of(id)).stream()
                .filter(offspring -> graph.children(offspring).isEmpty())
                .toList();
    }
}
