package dev.retort.maven;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.run.RunListener;
import dev.retort.maven.document.OperationFacts;
import dev.retort.maven.document.RunEvent;
import dev.retort.maven.output.Output;
import java.time.Duration;
import java.util.List;

/** Tells programs a run as it goes on. */
final class RunEvents implements RunListener {

    private final Output output;
    private final long start;
    private StepCount count = StepCount.of(0);

    /**
     * Events of a run.
     *
     * @param start when it began, as {@link System#nanoTime} tells
     */
    RunEvents(Output output, long start) {
        this.output = output;
        this.start = start;
    }

    @Override
    public void waitingForLock(String holder, Duration waited, Duration patience) {
        output.event(new RunEvent.WaitingForLock(elapsed(), holder, waited.toMillis(), patience.toMillis()));
    }

    @Override
    public void planned(Plan plan, List<PlannedStep> steps) {
        count = StepCount.of(plan.steps().size());
        output.event(new RunEvent.Planned(
                elapsed(),
                List.copyOf(plan.headsBefore()),
                plan.steps().stream()
                        .map(step ->
                                new RunEvent.PlannedStepFacts(step.revision().id(), step.direction()))
                        .toList()));
    }

    @Override
    public void stepStarting(Step step) {
        count = count.next();
        output.event(new RunEvent.StepStarted(
                elapsed(), step.revision().id(), step.direction(), count.position(), count.count()));
    }

    @Override
    public void operationStarting(Step step, int position, int operations, RecordedOperation operation) {
        output.event(new RunEvent.OperationStarted(
                elapsed(), step.revision().id(), position, operations, OperationFacts.of(operation)));
    }

    @Override
    public void operationFinished(Step step, int position, int operations, RecordedOperation operation) {
        output.event(new RunEvent.OperationFinished(
                elapsed(), step.revision().id(), position, operations, OperationFacts.of(operation)));
    }

    @Override
    public void noted(String remark) {
        output.event(new RunEvent.Noted(elapsed(), remark));
    }

    @Override
    public void stepFinished(Step step, Duration duration) {
        output.event(new RunEvent.StepFinished(
                elapsed(),
                step.revision().id(),
                step.direction(),
                count.position(),
                count.count(),
                duration.toMillis()));
    }

    private long elapsed() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
