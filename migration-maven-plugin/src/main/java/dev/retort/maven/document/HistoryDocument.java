package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What {@code db:history} finds.
 *
 * @param revisions the revisions, the newest first
 */
public record HistoryDocument(List<RevisionFacts> revisions) implements Document {

    public HistoryDocument {
        revisions = List.copyOf(revisions);
    }

    /** All revisions of a graph. */
    public static HistoryDocument of(RevisionGraph graph) {
        List<RevisionNode> newestFirst = new ArrayList<>(graph.revisions());
        Collections.reverse(newestFirst);
        return new HistoryDocument(RevisionFacts.of(
                graph, newestFirst.stream().map(RevisionNode::id).toList()));
    }
}
