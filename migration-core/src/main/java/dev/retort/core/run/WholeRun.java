package dev.retort.core.run;

import dev.retort.core.plan.Plan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes all steps of a plan in one transaction.
 *
 * @param finished hears of each step once all are committed
 */
record WholeRun(
        LockedSession session,
        CoveringTransaction covering,
        Bookkeeping bookkeeping,
        RunListener listener,
        Consumer<RunReport.FinishedStep> finished) {
    /**
     * Takes all steps.
     *
     * @throws NotInOneTransaction if a step cannot be part of such a transaction; nothing was done
     */
    void take(Plan plan, List<PreparedStep> steps) throws SQLException {
        NotInOneTransaction.refuse(steps, TransactionScope.ALL, session.dialect());
        listener.planned(plan, steps.stream().map(PreparedStep::planned).toList());
        if (steps.isEmpty()) {
            return;
        }
        bookkeeping.createTables();
        List<Duration> durations = covering.run(steps, plan.headsBefore(), step -> listener.stepStarting(step.step()));
        for (int place = 0; place < durations.size(); place++) {
            finished.accept(new RunReport.FinishedStep(steps.get(place).step(), durations.get(place)));
            listener.stepFinished(steps.get(place).step(), durations.get(place));
        }
    }
}
