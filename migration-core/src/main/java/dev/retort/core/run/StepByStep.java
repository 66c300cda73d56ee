package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Takes the steps of a plan in their order, wherever they go.
 *
 * @param stopRequest is asked before each step
 * @param finished hears of each step that is done, also if a later one fails
 */
record StepByStep(Sink sink, RunListener listener, StopRequest stopRequest, Consumer<RunReport.FinishedStep> finished) {
    /** Takes all steps; there is nothing to make ready for none. */
    void take(Plan plan, List<PreparedStep> steps) throws SQLException {
        listener.planned(plan, steps.stream().map(PreparedStep::planned).toList());
        if (steps.isEmpty()) {
            return;
        }
        sink.begin(plan.headsBefore());
        Set<RevisionId> heads = new TreeSet<>(plan.headsBefore());
        for (PreparedStep prepared : steps) {
            stopRequest.check();
            Step step = prepared.step();
            listener.stepStarting(step);
            Duration duration = sink.take(prepared, heads);
            step.move().applyTo(heads);
            finished.accept(new RunReport.FinishedStep(step, duration));
            listener.stepFinished(step, duration);
        }
    }
}
