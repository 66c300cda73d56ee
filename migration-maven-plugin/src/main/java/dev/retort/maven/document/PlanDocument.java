package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.PlannedRun;
import java.util.List;

/**
 * What an upgrade or a downgrade would do. Nothing of it was done.
 *
 * @param target where it was asked to go
 * @param direction {@code upgrade} or {@code downgrade}
 * @param planId the short name of exactly this plan, for {@code db.approve}
 * @param effectsMeasuredOn the version of the database that the effects of operations were measured on
 * @param headsBefore the rows of the version table now; empty for a database at base
 * @param takenAlong what a downgrade would undo besides the line that was asked for
 * @param steps the steps in their order; none if there is nothing to do
 * @param headsAfter the rows that the version table would hold at the end
 * @param confirmationNeeded whether it destroys data on a database that is marked as production
 */
public record PlanDocument(
        DatabaseFacts database,
        String target,
        Direction direction,
        String planId,
        String effectsMeasuredOn,
        List<RevisionId> headsBefore,
        List<TakenAlongFacts> takenAlong,
        List<PlannedStepFacts> steps,
        List<RevisionId> headsAfter,
        boolean confirmationNeeded)
        implements Document {

    public PlanDocument {
        headsBefore = List.copyOf(headsBefore);
        takenAlong = List.copyOf(takenAlong);
        steps = List.copyOf(steps);
        headsAfter = List.copyOf(headsAfter);
    }

    /** The document of a plan. */
    public static PlanDocument of(
            DatabaseFacts database,
            RevisionGraph graph,
            String target,
            Direction direction,
            PlannedRun run,
            boolean production) {
        boolean destroys =
                run.steps().stream().anyMatch(step -> !step.destroying().isEmpty());
        return new PlanDocument(
                database,
                target,
                direction,
                run.id(),
                run.effectsMeasuredOn(),
                List.copyOf(run.plan().headsBefore()),
                run.plan().takenAlong().stream().map(TakenAlongFacts::of).toList(),
                run.steps().stream()
                        .map(step -> PlannedStepFacts.of(graph, step))
                        .toList(),
                List.copyOf(run.plan().headsAfter()),
                production && destroys);
    }
}
