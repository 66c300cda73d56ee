package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import java.util.List;

/**
 * What {@code db:accept} wrote into the history log.
 *
 * @param targets what it was asked to accept
 * @param accepted the revisions for which it wrote a line
 */
public record AcceptDocument(DatabaseFacts database, List<String> targets, List<Accepted> accepted)
        implements Document {

    /**
     * A line of the log.
     *
     * @param by who accepted the revision
     * @param at when, in UTC
     * @param reason why
     */
    public record Accepted(RevisionId id, String description, String by, String at, String reason) {
        private static Accepted of(HistoryEntry line) {
            return new Accepted(
                    line.revision(),
                    line.description(),
                    line.appliedBy(),
                    line.startedAt().toString(),
                    line.reason().orElse(""));
        }
    }

    public AcceptDocument {
        targets = List.copyOf(targets);
        accepted = List.copyOf(accepted);
    }

    /** Tells what was written. */
    public static AcceptDocument of(DatabaseFacts database, List<String> targets, List<HistoryEntry> lines) {
        return new AcceptDocument(
                database, targets, lines.stream().map(Accepted::of).toList());
    }
}
