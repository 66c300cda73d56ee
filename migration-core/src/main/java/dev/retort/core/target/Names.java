package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the revision that somebody names by its id, a label, or the beginning of one. */
final class Names {

    /** A shorter id or label has to be given in full. */
    private static final int SHORTEST_TO_ABBREVIATE = 4;

    private final RevisionGraph graph;

    Names(RevisionGraph graph) {
        this.graph = graph;
    }

    RevisionId find(String name) {
        return find(name, any -> true);
    }

    /** A full name counts wherever its revision is; the beginning of one only among the eligible. */
    RevisionId find(String name, Predicate<RevisionId> eligible) {
        Optional<RevisionId> exact = graph.named(name).map(RevisionNode::id);
        return exact.orElseGet(() -> findByBeginning(name, eligible));
    }

    private RevisionId findByBeginning(String beginning, Predicate<RevisionId> eligible) {
        List<String> candidates = beginningWith(beginning)
                .filter(name -> eligible.test(owner(name)))
                .toList();
        if (candidates.isEmpty()) {
            throw new UnknownRevision(beginning, graph);
        }
        if (candidates.size() > 1) {
            throw new AmbiguousPrefix(beginning, candidates);
        }
        return owner(candidates.get(0));
    }

    /** The revisions that a name may mean, none if it is unknown. */
    Set<RevisionId> candidates(String name) {
        return graph.named(name)
                .map(node -> Set.of(node.id()))
                .orElseGet(() -> beginningWith(name).map(this::owner).collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<String> beginningWith(String beginning) {
        return graph.namesBeginningWith(beginning).stream().filter(name -> name.length() >= SHORTEST_TO_ABBREVIATE);
    }

    private RevisionId owner(String name) {
        return graph.named(name).orElseThrow().id();
    }
}
