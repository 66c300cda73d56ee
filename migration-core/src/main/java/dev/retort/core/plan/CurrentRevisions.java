package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a database is.
 *
 * @param displayed the ends of what is applied of each line: the rows of the version table, and those that they stand for because
 *     another line depends on them; from the bases to the heads
 * @param atHeads whether there is nothing left to apply
 */
public record CurrentRevisions(Set<RevisionId> displayed, boolean atHeads) {

    /**
     * Reads what rows stand for.
     *
     * @param rows the rows of the version table
     * @throws UnknownVersionRow if the graph lacks one of them
     */
    public static CurrentRevisions of(RevisionGraph graph, Set<RevisionId> rows) {
        UnknownVersionRow.check(graph, rows);
        Set<RevisionId> applied = graph.withAncestors(rows);
        Set<RevisionId> displayed = applied.stream()
                .filter(id -> graph.children(id).stream().noneMatch(applied::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new CurrentRevisions(displayed, applied.size() == graph.size());
    }
}
