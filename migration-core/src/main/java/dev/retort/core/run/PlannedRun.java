package dev.retort.core.run;

import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.preview.PlannedOperation;
import dev.retort.schema.Dialect;
import java.util.List;

/**
 * What a run would do if it started now. Nothing of it has been done.
 *
 * @param id the short name of exactly this plan; the same wherever and whenever it is made
 * @param dialect the kind of database that it is for
 * @param effectsMeasuredOn the versions of the database that the effects of its operations were measured on
 * @param steps the plan's steps with all that they come to
 */
public record PlannedRun(String id, Dialect dialect, String effectsMeasuredOn, Plan plan, List<PreviewedStep> steps) {
    public PlannedRun {
        steps = List.copyOf(steps);
    }

    /**
     * A step with all that it comes to.
     *
     * @param boundary what is committed together
     * @param wayBack what is known of taking its revision's upgrade back
     */
    public record PreviewedStep(Step step, Boundary boundary, List<PlannedOperation> operations, WayBack wayBack) {
        public PreviewedStep {
            operations = List.copyOf(operations);
        }

        /** Returns the operations that destroy data, those inside of others too. */
        public List<PlannedOperation> destroying() {
            return operations.stream()
                    .flatMap(PlannedOperation::all)
                    .filter(operation -> operation.destroyed().isPresent())
                    .toList();
        }
    }
}
