package dev.retort.core.run;

import dev.retort.core.journal.JournalEntry;
import dev.retort.core.operation.RecordedOperation;
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

    /** What was done of a revision that broke off would be taken back, which no plan shows. */
    static ConfirmationNeeded toTakeBack(JournalEntry unfinished, List<RecordedOperation> done) {
        return new ConfirmationNeeded("revision " + unfinished.revision() + " broke off in an earlier run, and this run"
                + " would begin by taking back what was done of it:\n"
                + done.stream().map(operation -> "  " + operation + "\n").collect(Collectors.joining())
                + "That destroys what was stored there since, and is part of no plan that could be approved. Nothing has"
                + " run. Go on with the revision, mvn db:upgrade, or confirm that it goes: -Ddb.confirm=true");
    }

    private static String line(Step step, PlannedOperation operation) {
        return "  " + step.revision().id() + "  " + operation.operation() + " destroys "
                + operation.destroyed().orElseThrow();
    }
}
