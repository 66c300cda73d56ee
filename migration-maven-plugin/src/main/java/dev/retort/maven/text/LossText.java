package dev.retort.maven.text;

import dev.retort.core.operation.Loss;
import dev.retort.core.operation.LossyOperation;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Step;
import dev.retort.core.run.PlannedStep;
import java.util.List;

/** What a run is about to lose, a line for each revision that loses something. */
public final class LossText {

    private LossText() {}

    /** The lines about a plan's steps. */
    public static List<String> of(List<PlannedStep> steps) {
        return steps.stream().flatMap(step -> lines(step).stream()).toList();
    }

    private static List<String> lines(PlannedStep planned) {
        if (!(planned.wayBack() instanceof WayBack.Derived derived)) {
            return List.of();
        }
        Step step = planned.step();
        String id = step.revision().id().value();
        // An upgrade loses what its way back cannot fill in again; a downgrade what was stored since the upgrade.
        return switch (step.direction()) {
            case UPGRADE -> line(id + " drops what no way back brings again: ", derived, Loss.REFILLS_WITH_NULL);
            case DOWNGRADE -> line("Undoing " + id + " loses what was stored by: ", derived, Loss.LOSES_DATA);
        };
    }

    private static List<String> line(String beginning, WayBack.Derived wayBack, Loss loss) {
        List<String> operations = wayBack.losses().stream()
                .filter(lossy -> lossy.loss() == loss)
                .map(LossyOperation::operation)
                .map(Object::toString)
                .toList();
        return operations.isEmpty() ? List.of() : List.of(beginning + String.join(", ", operations));
    }
}
