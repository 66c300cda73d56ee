package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Boundary;
import dev.retort.core.run.PlannedRun;
import java.util.List;

/**
 * A step that would be carried out.
 *
 * @param direction {@code upgrade} or {@code downgrade}
 * @param transaction what would be committed together: the revision, each operation, or each
 *     statement
 * @param operations what the revision does, in its order
 * @param wayBack what is known of taking the revision's upgrade back; for a downgrade, what it would lose
 */
public record PlannedStepFacts(
        RevisionFacts revision,
        Direction direction,
        Boundary transaction,
        List<PlannedOperationFacts> operations,
        WayBackFacts wayBack) {

    public PlannedStepFacts {
        operations = List.copyOf(operations);
    }

    static PlannedStepFacts of(RevisionGraph graph, PlannedRun.PreviewedStep previewed) {
        return new PlannedStepFacts(
                RevisionFacts.of(graph, previewed.step().revision().id()),
                previewed.step().direction(),
                previewed.boundary(),
                previewed.operations().stream().map(PlannedOperationFacts::of).toList(),
                WayBackFacts.of(previewed.wayBack()));
    }
}
