package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.EndOfHistory;
import dev.retort.core.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the steps that lead from what is applied to a target. */
public final class Planner {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final AppliedRevisions applied;

    private Planner(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        this.rows = rows;
        UnknownVersionRow.check(graph, rows);
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
     * The steps that undo everything that continues the target, and what needs that; the target stays applied. Where several
     * lines part, all of them go, unless the target names one of them.
     *
     * @param currentHeads the rows of the version table
     * @throws MigrationException if the target or the rows make no sense; the message says why
     */
    public static Plan downgrade(RevisionGraph graph, Set<RevisionId> currentHeads, Target target) {
        Floor floor = target.accept(new DowngradeTarget(graph, currentHeads));
        return new Planner(graph, currentHeads).downgrade(floor);
    }

    /**
     * The one step that applies or undoes a revision; what has to be done before it is done.
     *
     * @param currentHeads the rows of the version table
     */
    public static Plan only(
            RevisionGraph graph, Set<RevisionId> currentHeads, RevisionId revision, Direction direction) {
        Planner planner = new Planner(graph, currentHeads);
        return planner.plan(
                List.of(revision),
                direction,
                direction == Direction.UPGRADE ? planner.applied::apply : planner.applied::undo,
                List.of());
    }

    private Plan upgrade(Target target) {
        if (!applied.needlessRows().isEmpty()) {
            throw new OverlappingRows(applied.heads(), applied.needlessRows());
        }
        Set<RevisionId> wanted = target.accept(new UpgradeTarget(graph, rows, EndOfHistory.REFUSES));
        OverlappingRevisions.check(graph, target, wanted);
        List<RevisionId> missing = graph.withAncestors(wanted).stream()
                .filter(Predicate.not(applied::contains))
                .toList();
        return plan(missing, Direction.UPGRADE, applied::apply, List.of());
    }

    private Plan downgrade(Floor floor) {
        Descent descent = new Descent(graph, floor, applied::contains);
        if (descent.doomed().isEmpty()) {
            floor.kept().filter(Predicate.not(rows::contains)).ifPresent(this::refuseToKeep);
        }
        List<RevisionId> youngestFirst = new ArrayList<>(descent.doomed());
        Collections.reverse(youngestFirst);
        List<TakenAlong> takenAlong = descent.takenAlong();
        return plan(youngestFirst, Direction.DOWNGRADE, applied::undo, takenAlong);
    }

    private void refuseToKeep(RevisionId kept) {
        if (!applied.contains(kept)) {
            throw new NotApplied(kept, rows);
        }
        throw new NothingToUndo(
                kept, graph.dependents(kept).stream().filter(applied::contains).toList());
    }

    private Plan plan(
            Collection<RevisionId> order,
            Direction direction,
            Function<RevisionId, HeadMove> move,
            List<TakenAlong> takenAlong) {
        List<Step> steps = order.stream()
                .map(id -> new Step(graph.revision(id), direction, move.apply(id)))
                .toList();
        return new Plan(rows, steps, steps.isEmpty() ? rows : applied.heads(), takenAlong);
    }
}
