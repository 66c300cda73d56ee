package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.run.HistoryCheck;
import java.util.List;

/**
 * What {@code db:check-history} finds.
 *
 * @param rows the rows of the version table
 * @param same the applied revisions that are what was applied, in the order of an upgrade
 * @param unknown the applied revisions of which the history log does not say what they did
 * @param changes the revisions that are not what was applied
 */
public record CheckHistoryDocument(
        DatabaseFacts database,
        List<RevisionId> rows,
        List<RevisionId> same,
        List<RevisionId> unknown,
        List<ChangeFacts> changes)
        implements Document {

    public CheckHistoryDocument {
        rows = List.copyOf(rows);
        same = List.copyOf(same);
        unknown = List.copyOf(unknown);
        changes = List.copyOf(changes);
    }

    /** Tells what a comparison has found. */
    public static CheckHistoryDocument of(DatabaseFacts database, HistoryCheck check) {
        return new CheckHistoryDocument(
                database,
                check.heads().stream().sorted().toList(),
                check.same(),
                check.unknown(),
                check.changes().stream().map(ChangeFacts::of).toList());
    }
}
