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
 * @param database the database that was asked; empty if none was
 * @param applied how much of the history that database has
 * @param revisions the revisions, the newest first
 */
public record HistoryDocument(
        Optional<String> range,
        Optional<DatabaseFacts> database,
        Optional<AppliedFacts> applied,
        List<RevisionFacts> revisions)
        implements Document {

    public HistoryDocument {
        revisions = List.copyOf(revisions);
    }

    /** Revisions of a graph, the newest first. No database is asked. */
    public static HistoryDocument of(RevisionGraph graph, Optional<String> range, List<RevisionNode> newestFirst) {
        List<RevisionId> ids = newestFirst.stream().map(RevisionNode::id).toList();
        return new HistoryDocument(range, Optional.empty(), Optional.empty(), RevisionFacts.of(graph, ids));
    }

    /** The same with what is true of a database. */
    public HistoryDocument in(DatabaseFacts asked, AppliedFacts appliedThere) {
        return new HistoryDocument(range, Optional.of(asked), Optional.of(appliedThere), revisions);
    }
}
