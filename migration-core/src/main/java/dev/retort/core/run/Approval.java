package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Plan;
import dev.retort.schema.TimeOfRun;
import java.util.List;

/** Lets a plan run, or refuses it before anything has happened. */
final class Approval {
    private final Caution caution;
    private final TransactionScope scope;
    private final RunListener listener;

    Approval(RunSettings settings, RunListener listener) {
        this.caution = settings.caution();
        this.scope = settings.transactions();
        this.listener = listener;
    }

    /**
     * Looks whether a run may take back what an earlier one left half-way, before its own plan is made.
     *
     * @throws ConfirmationNeeded if nobody has said that it shall, in production or where only one plan may run
     */
    void askToTakeBack(JournalEntry unfinished, List<RecordedOperation> done) {
        boolean asks = caution.production() || caution.approvedPlan().isPresent();
        if (asks && !caution.confirmed() && !done.isEmpty()) {
            throw ConfirmationNeeded.toTakeBack(unfinished, done);
        }
    }

    /**
     * Looks whether the plan may run.
     *
     * @throws PlanNotApproved if another plan was approved
     * @throws ConfirmationNeeded if it destroys data in production, and nobody has said that it shall
     */
    void ask(Plan plan, List<PreparedStep> steps, DatabaseDialect dialect, TimeOfRun time) {
        PlanId id = PlanId.of(plan, steps, dialect, time);
        listener.identified(id.toString());
        caution.approvedPlan()
                .filter(approved -> !approved.equals(id.toString()))
                .ifPresent(other -> {
                    throw PlanNotApproved.of(other, id, plan, dialect.name());
                });
        boolean unconfirmed = caution.production()
                && !caution.confirmed()
                && caution.approvedPlan().isEmpty();
        if (unconfirmed) {
            List<PlannedRun.PreviewedStep> destroying = steps.stream()
                    .map(step -> step.previewed(dialect, scope))
                    .filter(step -> !step.destroying().isEmpty())
                    .toList();
            if (!destroying.isEmpty()) {
                throw ConfirmationNeeded.of(destroying, id);
            }
        }
    }
}
