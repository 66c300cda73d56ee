package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.CurrentRevisions;
import java.util.List;
import java.util.Set;

/**
 * How much of a history a database has.
 *
 * @param current the ends of what is applied, line by line
 * @param pending the revisions that are not applied, in the order in which an upgrade would apply them
 */
public record AppliedFacts(List<RevisionId> current, List<RevisionId> pending) {

    public AppliedFacts {
        current = List.copyOf(current);
        pending = List.copyOf(pending);
    }

    /**
     * Reads what the rows of a version table stand for.
     *
     * @throws dev.retort.core.plan.UnknownVersionRow if the graph lacks one of them
     */
    public static AppliedFacts of(RevisionGraph graph, Set<RevisionId> rows) {
        List<RevisionId> current = List.copyOf(CurrentRevisions.of(graph, rows).displayed());
        return new AppliedFacts(current, pending(graph, rows));
    }

    static List<RevisionId> pending(RevisionGraph graph, Set<RevisionId> rows) {
        Set<RevisionId> applied = graph.withAncestors(rows);
        return graph.revisions().stream()
                .map(RevisionNode::id)
                .filter(id -> !applied.contains(id))
                .toList();
    }
}
