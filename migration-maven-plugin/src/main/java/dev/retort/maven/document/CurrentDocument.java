package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.CurrentRevisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code db:current} finds.
 *
 * @param rows the rows of the version table, those that the project knows first
 * @param alsoCurrent ends of lines that have no row, because a row of another line depends on them
 * @param pending the revisions that are not applied, in the order in which an upgrade would apply them
 * @param unfinished the revision that a run left half-way, if there is one
 * @param atHeads whether everything is applied, and nothing is unknown or half done
 */
public record CurrentDocument(
        DatabaseFacts database,
        List<RowFacts> rows,
        List<RowFacts> alsoCurrent,
        List<RevisionFacts> pending,
        Optional<UnfinishedFacts> unfinished,
        boolean atHeads)
        implements Document {

    public CurrentDocument {
        rows = List.copyOf(rows);
        alsoCurrent = List.copyOf(alsoCurrent);
        pending = List.copyOf(pending);
    }

    /** Puts the rows of a version table in relation to a graph. */
    public static CurrentDocument of(DatabaseFacts database, RevisionGraph graph, Set<RevisionId> rows) {
        Set<RevisionId> known = new TreeSet<>(rows);
        known.removeIf(row -> !graph.contains(row));
        Set<RevisionId> unknown = new TreeSet<>(rows);
        unknown.removeAll(known);
        List<RevisionId> knownFirst = new ArrayList<>(known);
        knownFirst.addAll(unknown);
        CurrentRevisions current = CurrentRevisions.of(graph, known);
        return new CurrentDocument(
                database,
                rows(graph, knownFirst),
                rows(
                        graph,
                        current.displayed().stream()
                                .filter(id -> !known.contains(id))
                                .toList()),
                RevisionFacts.of(graph, AppliedFacts.pending(graph, known)),
                Optional.empty(),
                current.atHeads() && unknown.isEmpty());
    }

    /** Returns the same, with what a run left half-way. */
    public CurrentDocument withUnfinished(Optional<UnfinishedFacts> found) {
        return new CurrentDocument(database, rows, alsoCurrent, pending, found, atHeads && found.isEmpty());
    }

    private static List<RowFacts> rows(RevisionGraph graph, Collection<RevisionId> ids) {
        return ids.stream().map(id -> RowFacts.of(graph, id)).toList();
    }
}
