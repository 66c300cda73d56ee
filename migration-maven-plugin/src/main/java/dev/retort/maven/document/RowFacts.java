package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the version table.
 *
 * @param id what the row says
 * @param revision the revision with this id; empty if the project has none
 * @param behind how many revisions continue it, as far as the project knows
 */
public record RowFacts(RevisionId id, Optional<RevisionFacts> revision, int behind) {

    /** What a graph knows about a row. */
    public static RowFacts of(RevisionGraph graph, RevisionId id) {
        return graph.contains(id)
                ? new RowFacts(
                        id,
                        Optional.of(RevisionFacts.of(graph, id)),
                        graph.withOffspring(Set.of(id)).size() - 1)
                : new RowFacts(id, Optional.empty(), 0);
    }
}
