package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.List;

/**
 * A revision that several others continue.
 *
 * @param branches what comes after it
 */
public record BranchPointFacts(RevisionFacts revision, List<BranchFacts> branches) {

    public BranchPointFacts {
        branches = List.copyOf(branches);
    }

    static BranchPointFacts of(RevisionGraph graph, RevisionId id) {
        return new BranchPointFacts(
                RevisionFacts.of(graph, id),
                graph.children(id).stream()
                        .map(child -> BranchFacts.of(graph, child))
                        .toList());
    }
}
