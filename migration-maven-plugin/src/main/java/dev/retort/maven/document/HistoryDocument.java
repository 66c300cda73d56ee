package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;

/**
 * What {@code db:history} finds.
 *
 * @param range the range that was asked for; empty for the whole history
 * @param revisions the revisions, the newest first
 * @param database what is true of a database; empty if none was asked
 */
public record HistoryDocument(Optional<String> range, List<RevisionFacts> revisions, Optional<AppliedFacts> database)
        implements Document {

    public HistoryDocument {
        revisions = List.copyOf(revisions);
    }

    /** Revisions of a graph, the newest first. */
    public static HistoryDocument of(
            RevisionGraph graph,
            Optional<String> range,
            List<RevisionNode> newestFirst,
            Optional<AppliedFacts> database) {
        List<RevisionId> ids = newestFirst.stream().map(RevisionNode::id).toList();
        return new HistoryDocument(range, RevisionFacts.of(graph, ids), database);
    }
}
