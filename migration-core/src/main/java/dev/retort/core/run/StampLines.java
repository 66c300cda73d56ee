package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.plan.StampPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the log says about a stamp: a line for each revision whose standing it changes. So the last line of a revision tells
 * whether it counts as applied, and whether that is because it ran.
 */
final class StampLines {
    private final RevisionGraph graph;
    private final String appliedBy;
    private final Instant startedAt;

    StampLines(RevisionGraph graph, String appliedBy, Instant startedAt) {
        this.graph = graph;
        this.appliedBy = appliedBy;
        this.startedAt = startedAt;
    }

    List<HistoryEntry> of(StampPlan plan) {
        List<HistoryEntry> lines = new ArrayList<>();
        addEach(lines, plan.unstamped(), Change.UNSTAMP);
        addEach(lines, plan.stamped(), Change.STAMP);
        if (lines.isEmpty() && (plan.purge() || !plan.rowsBefore().equals(plan.rowsAfter()))) {
            // Only needless rows went; whoever wonders about that finds here who did it.
            addEach(lines, plan.rowsAfter(), Change.STAMP);
        }
        return lines;
    }

    private void addEach(List<HistoryEntry> lines, Collection<RevisionId> revisions, Change change) {
        revisions.forEach(revision -> lines.add(new HistoryEntry(
                revision,
                change,
                description(revision),
                appliedBy,
                startedAt,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty())));
    }

    /** A row that is purged may stand for no revision. */
    private String description(RevisionId revision) {
        return graph.contains(revision) ? graph.revision(revision).description() : "";
    }
}
