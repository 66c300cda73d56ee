package dev.retort.core.run;

import dev.retort.core.plan.Step;
import dev.retort.core.preview.PlannedOperation;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan destroys data in production, and nobody has said that it shall. */
public final class ConfirmationNeeded extends MigrationException {
    private ConfirmationNeeded(String message) {
        super(message);
    }

    static ConfirmationNeeded of(List<PlannedRun.PreviewedStep> destroying, PlanId id) {
        return new ConfirmationNeeded("this database is marked as production, and plan " + id + " destroys data:\n"
                + destroying.stream()
                        .flatMap(step -> step.destroying().stream().map(operation -> line(step.step(), operation)))
                        .collect(Collectors.joining("\n"))
                + "\nNothing has run. Read the plan with db:plan; then approve it, -Ddb.approve=" + id
                + ", or confirm whatever it is: -Ddb.confirm=true");
    }

    private static String line(Step step, PlannedOperation operation) {
        return "  " + step.revision().id() + "  " + operation.operation() + " destroys "
                + operation.destroyed().orElseThrow();
    }
}
