package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Set;

/**
 * What {@code db:current} finds.
 *
 * @param rows the rows of the version table, those that the project knows first
 * @param pending the revisions that are not applied, in the order in which an upgrade would apply them
 */
public record CurrentDocument(DatabaseFacts database, List<RowFacts> rows, List<RevisionFacts> pending)
        implements Document {

    public CurrentDocument {
        rows = List.copyOf(rows);
        pending = List.copyOf(pending);
    }

    /** Puts the rows of a version table in relation to a graph. */
    public static CurrentDocument of(DatabaseFacts database, RevisionGraph graph, Set<RevisionId> rows) {
        List<RevisionId> known = rows.stream().filter(graph::contains).toList();
        Set<RevisionId> applied = graph.withAncestors(known);
        return new CurrentDocument(
                database,
                rows.stream()
                        .map(row -> RowFacts.of(graph, row))
                        .sorted((one, other) -> Boolean.compare(
                                one.revision().isEmpty(), other.revision().isEmpty()))
                        .toList(),
                RevisionFacts.of(
                        graph,
                        graph.revisions().stream()
                                .map(RevisionNode::id)
                                .filter(id -> !applied.contains(id))
                                .toList()));
    }
}
