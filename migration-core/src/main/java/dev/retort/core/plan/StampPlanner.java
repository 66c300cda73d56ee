package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the rows that say a database is at some revisions. A row makes way for a target that comes before or after it; rows of
 * other lines stay.
 */
public final class StampPlanner {

    private final RevisionGraph graph;
    private final Set<RevisionId> targets;

    private StampPlanner(RevisionGraph graph, List<Target> targets) {
        this.graph = graph;
        this.targets = StampTarget.resolve(graph, targets);
    }

    /**
     * The rows of the version table after stamping.
     *
     * @param rows those before
     * @param targets at least one; several if they do not include one another
     * @throws MigrationException if the targets or the rows make no sense; the message says why
     */
    public static StampPlan stamp(RevisionGraph graph, Set<RevisionId> rows, List<Target> targets) {
        List<RevisionId> unknown = unknown(graph, rows);
        if (!unknown.isEmpty()) {
            throw UnknownVersionRow.whileStamping(unknown);
        }
        StampPlanner planner = new StampPlanner(graph, targets);
        return planner.plan(rows, planner.unrelated(rows), false);
    }

    /**
     * The rows of the version table after all of them were deleted, those that no revision has too, and the targets stamped.
     *
     * @param rows those before
     * @param targets at least one; several if they do not include one another
     * @throws MigrationException if the targets make no sense; the message says why
     */
    public static StampPlan purge(RevisionGraph graph, Set<RevisionId> rows, List<Target> targets) {
        return new StampPlanner(graph, targets).plan(rows, Set.of(), true);
    }

    private static List<RevisionId> unknown(RevisionGraph graph, Set<RevisionId> rows) {
        return rows.stream().filter(Predicate.not(graph::contains)).sorted().toList();
    }

    /** The rows that stay, since none of the targets lies on their line; the base is below every line. */
    private Set<RevisionId> unrelated(Set<RevisionId> rows) {
        Set<RevisionId> unrelated = new HashSet<>();
        if (!targets.isEmpty()) {
            unrelated.addAll(rows);
            unrelated.removeAll(graph.withAncestors(targets));
            unrelated.removeAll(graph.withDescendants(targets));
        }
        return unrelated;
    }

    private StampPlan plan(Set<RevisionId> rows, Set<RevisionId> kept, boolean purge) {
        Set<RevisionId> wanted = new HashSet<>(kept);
        wanted.addAll(targets);
        Set<RevisionId> rowsAfter = graph.maximalElements(wanted);
        List<RevisionId> unknown = unknown(graph, rows);
        Set<RevisionId> before =
                graph.withAncestors(rows.stream().filter(graph::contains).toList());
        Set<RevisionId> after = graph.withAncestors(rowsAfter);
        List<RevisionId> unstamped = without(before, after);
        Collections.reverse(unstamped);
        unstamped.addAll(0, unknown);
        return new StampPlan(rows, rowsAfter, without(after, before), unstamped, purge);
    }

    private static List<RevisionId> without(Set<RevisionId> revisions, Set<RevisionId> others) {
        List<RevisionId> rest = new ArrayList<>(revisions);
        rest.removeIf(others::contains);
        return rest;
    }
}
