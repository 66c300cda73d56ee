package dev.retort.core.graph;

import dev.retort.core.problem.Listing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where lines of the history part.
 *
 * @param common everything that all lines need
 * @param revisions the youngest of them; none if the lines have nothing in common
 */
record ForkPoint(Set<RevisionId> common, Set<RevisionId> revisions) {

    static ForkPoint of(List<RevisionNode> heads, RevisionGraph graph) {
        List<Set<RevisionId>> lines = heads.stream()
                .map(head -> graph.withAncestors(List.of(head.id())))
                .toList();
        Set<RevisionId> common = new HashSet<>(lines.get(0));
        lines.forEach(common::retainAll);
        return new ForkPoint(common, graph.maximalElements(common));
    }

    String describe() {
        return revisions.isEmpty() ? "they have no revision in common" : "they part at " + Listing.of(revisions);
    }

    /** The oldest revision that only the line of this head needs; empty if that line is no plain row of revisions. */
    Optional<RevisionId> beginOfLine(RevisionId head, RevisionGraph graph) {
        RevisionId begin = head;
        while (true) {
            Set<RevisionId> parents = graph.parents(begin);
            if (parents.isEmpty() || common.containsAll(parents)) {
                return Optional.of(begin);
            }
            if (parents.size() > 1) {
                return Optional.empty();
            }
            begin = parents.iterator().next();
        }
    }
}
