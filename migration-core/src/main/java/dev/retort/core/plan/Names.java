package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;

/** Finds the revision that somebody names by its id, a label, or the beginning of one. */
final class Names {

    private final RevisionGraph graph;

    Names(RevisionGraph graph) {
        this.graph = graph;
    }

    RevisionId find(String name) {
        Optional<RevisionNode> exact = graph.named(name);
        return exact.isPresent() ? exact.get().id() : findByBeginning(name);
    }

    private RevisionId findByBeginning(String name) {
        List<String> candidates = graph.names().stream()
                .filter(candidate -> candidate.startsWith(name))
                .toList();
        if (candidates.isEmpty()) {
            throw new UnknownRevision(name, graph);
        }
        List<RevisionNode> revisions = candidates.stream()
                .map(graph::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (revisions.size() > 1) {
            throw new AmbiguousPrefix(name, candidates);
        }
        return revisions.get(0).id();
    }
}
