package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the steps that lead from what is applied to a target. */
public final class Planner {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final AppliedRevisions applied;

    private Planner(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        this.rows = rows;
        List<RevisionId> unknown =
                rows.stream().filter(Predicate.not(graph::contains)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownVersionRow(unknown);
        }
        applied = new AppliedRevisions(graph, rows);
    }

    /**
     * The steps that apply the target and everything that it needs; none if it is applied already.
     *
     * @param currentHeads the rows of the version table
     * @throws MigrationException if the target or the rows make no sense; the message says why
     */
    public static Plan upgrade(RevisionGraph graph, Set<RevisionId> currentHeads, Target target) {
        return new Planner(graph, currentHeads).upgrade(target);
    }

    /**
     * The steps that undo everything that continues the target, and what needs that; the target stays applied. A target from
     * which several lines part takes all of them along.
     *
     * @param currentHeads the rows of the version table
     * @throws MigrationException if the target or the rows make no sense; the message says why
     */
    public static Plan downgrade(RevisionGraph graph, Set<RevisionId> currentHeads, Target target) {
        return new Planner(graph, currentHeads).downgrade(target);
    }

    private Plan upgrade(Target target) {
        if (!applied.needlessRows().isEmpty()) {
            throw new OverlappingRows(applied.heads(), applied.needlessRows());
        }
        Set<RevisionId> wanted = target.accept(new UpgradeTarget(graph, rows));
        List<RevisionId> missing = graph.withAncestors(wanted).stream()
                .filter(Predicate.not(applied::contains))
                .toList();
        return plan(missing, Direction.UPGRADE, applied::apply);
    }

    private Plan downgrade(Target target) {
        Set<RevisionId> oldest = target.accept(new DowngradeTarget(graph, rows, applied));
        List<RevisionId> doomed = graph.withDescendants(oldest).stream()
                .filter(applied::contains)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(doomed);
        return plan(doomed, Direction.DOWNGRADE, applied::undo);
    }

    private Plan plan(List<RevisionId> order, Direction direction, Function<RevisionId, HeadMove> move) {
        List<Step> steps = order.stream()
                .map(id -> new Step(graph.revision(id), direction, move.apply(id)))
                .toList();
        return new Plan(rows, steps, steps.isEmpty() ? rows : applied.heads());
    }
}
