package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a database is, in a few words. */
final class HeadsText {

    private final RevisionGraph graph;

    HeadsText(RevisionGraph graph) {
        this.graph = graph;
    }

    /** {@code base}, {@code 002 (head)}, {@code 001 (1 behind)}, or several of them with commas between. */
    String of(Set<RevisionId> heads) {
        return heads.isEmpty()
                ? Style.strong("base")
                : heads.stream()
                        .map(head -> Style.strong(head.value()) + " (" + standing(head) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** How far a row of the version table is from the end of its line. */
    String standing(RevisionId head) {
        if (!graph.contains(head)) {
            return Style.warning("unknown here");
        }
        int behind = graph.withDescendants(Set.of(head)).size() - 1;
        return behind == 0 ? Style.success("head") : behind + " behind";
    }
}
