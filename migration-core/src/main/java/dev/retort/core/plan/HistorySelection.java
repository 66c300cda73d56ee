package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.target.EndOfHistory;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Place;
import dev.retort.core.target.Symbols;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of a history between two targets. */
public final class HistorySelection {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final TargetRange range;

    private HistorySelection(RevisionGraph graph, Set<RevisionId> rows, TargetRange range) {
        this.graph = graph;
        this.rows = rows;
        this.range = range;
    }

    /**
     * The revisions of a range, the newest first: the start itself, if it is a revision, and what leads from it to the end. From
     * {@code base} it is all that the end needs.
     *
     * @param rows the rows of the version table, if {@linkplain TargetRange#needsDatabase the range needs them}; else none
     * @throws dev.retort.core.problem.MigrationException if the range makes no sense; the message says why
     */
    public static List<RevisionNode> of(RevisionGraph graph, TargetRange range, Set<RevisionId> rows) {
        return new HistorySelection(graph, rows, range).select();
    }

    private List<RevisionNode> select() {
        UnknownVersionRow.check(graph, rows);
        Set<RevisionId> start = range.start().map(this::lookUp).orElse(Set.of());
        Collection<RevisionId> end = ofStartingLine(end(start));
        OverlappingRevisions.check(graph, range, end);
        Set<RevisionId> needed = graph.withAncestors(end);
        if (!needed.containsAll(start)) {
            throw new NotConnected(range, start, end);
        }
        OverlappingRevisions.check(graph, range, start);
        return newestFirst(start.isEmpty() ? needed : between(start, needed));
    }

    private Set<RevisionId> lookUp(Target target) {
        return Lookup.named(graph, target, rows);
    }

    private Set<RevisionId> end(Set<RevisionId> start) {
        Target end = range.end().orElse(new Target.Symbol(new Place.Heads()));
        return end.equals(new Target.Current())
                ? rows
                : end.accept(new UpgradeTarget(graph, start, EndOfHistory.STOPS));
    }

    /** A range that starts on a line stays on it. */
    private Collection<RevisionId> ofStartingLine(Set<RevisionId> end) {
        Optional<String> line = range.start().flatMap(Target::line);
        return new Symbols(graph).ofLine(line, end);
    }

    private Set<RevisionId> between(Set<RevisionId> start, Set<RevisionId> needed) {
        Set<RevisionId> between = new HashSet<>(graph.withOffspring(start));
        between.retainAll(needed);
        between.removeAll(graph.withAncestors(start));
        between.addAll(start);
        return between;
    }

    private List<RevisionNode> newestFirst(Set<RevisionId> selected) {
        List<RevisionNode> revisions = new ArrayList<>(graph.revisions());
        revisions.removeIf(revision -> !selected.contains(revision.id()));
        Collections.reverse(revisions);
        return revisions;
    }
}
