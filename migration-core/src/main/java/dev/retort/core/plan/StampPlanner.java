package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Symbols;
import dev.retort.core.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the rows that say a database is at some revisions. A row makes way for a target that comes before or after it; rows of
 * other lines stay.
 */
public final class StampPlanner {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;

    /** What the version table shall say, in the order in which it was asked for. */
    private final Set<RevisionId> targets = new LinkedHashSet<>();

    /** The rows that a target is related to. */
    private final Set<RevisionId> affected = new HashSet<>();

    private StampPlanner(RevisionGraph graph, Set<RevisionId> rows, List<Target> targets) {
        this.graph = graph;
        this.rows = rows;
        StampTarget resolution = new StampTarget(graph);
        for (Target target : targets) {
            Set<RevisionId> named = target.accept(resolution);
            if (named.isEmpty() && targets.size() > 1) {
                throw OverlappingTargets.withBase(targets);
            }
            this.targets.addAll(named);
            affected.addAll(affectedBy(target, named));
        }
    }

    /** The base of no line in particular is below every line. */
    private Set<RevisionId> affectedBy(Target target, Set<RevisionId> named) {
        if (named.isEmpty() && target.line().isEmpty()) {
            return rows;
        }
        Set<RevisionId> meant = new HashSet<>(named);
        target.line().map(new Symbols(graph)::branch).ifPresent(meant::add);
        return related(rows, meant);
    }

    private Set<RevisionId> related(Set<RevisionId> rows, Collection<RevisionId> revisions) {
        Set<RevisionId> below = graph.withAncestors(revisions);
        Set<RevisionId> above = graph.withDescendants(revisions);
        Set<RevisionId> related = new HashSet<>(rows);
        related.removeIf(row -> !below.contains(row) && !above.contains(row));
        return related;
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
        return new StampPlanner(graph, rows, targets).plan(rows, false);
    }

    /**
     * The rows of the version table after all of them were deleted, those that no revision has too, and the targets stamped.
     *
     * @param rows those before
     * @param targets at least one; several if they do not include one another
     * @throws MigrationException if the targets make no sense; the message says why
     */
    public static StampPlan purge(RevisionGraph graph, Set<RevisionId> rows, List<Target> targets) {
        return new StampPlanner(graph, Set.of(), targets).plan(rows, true);
    }

    private static List<RevisionId> unknown(RevisionGraph graph, Set<RevisionId> rows) {
        return rows.stream().filter(Predicate.not(graph::contains)).sorted().toList();
    }

    private StampPlan plan(Set<RevisionId> rowsBefore, boolean purge) {
        Set<RevisionId> rowsAfter = rowsAfter();
        Set<RevisionId> before =
                graph.withAncestors(rowsBefore.stream().filter(graph::contains).toList());
        Set<RevisionId> after = graph.withAncestors(rowsAfter);
        List<RevisionId> unstamped = without(before, after);
        Collections.reverse(unstamped);
        unstamped.addAll(0, unknown(graph, rowsBefore));
        List<RevisionId> forgotten = without(targets, after);
        return new StampPlan(rowsBefore, rowsAfter, without(after, before), unstamped, Set.copyOf(forgotten), purge);
    }

    /**
     * Nothing makes way for a target that is a row already, or for one that is related to no row. A single one that rows make way
     * for takes the place of all affected rows, as in Alembic, also of those that another target names; of several, none does.
     */
    private Set<RevisionId> rowsAfter() {
        Set<RevisionId> added = new LinkedHashSet<>(targets);
        added.removeAll(affected);
        long takingPlaces = added.stream()
                .filter(target -> !related(affected, Set.of(target)).isEmpty())
                .count();
        Set<RevisionId> wanted = new LinkedHashSet<>(rows);
        if (targets.isEmpty() || takingPlaces > 0) {
            wanted.removeAll(affected);
        }
        wanted.addAll(takingPlaces > 1 ? targets : added);
        Set<RevisionId> stamped = new LinkedHashSet<>(targets);
        stamped.retainAll(wanted);
        if (graph.maximalElements(stamped).size() < stamped.size()) {
            throw OverlappingTargets.of(stamped, graph);
        }
        return graph.maximalElements(wanted);
    }

    private static List<RevisionId> without(Set<RevisionId> revisions, Set<RevisionId> others) {
        List<RevisionId> rest = new ArrayList<>(revisions);
        rest.removeIf(others::contains);
        return rest;
    }
}
