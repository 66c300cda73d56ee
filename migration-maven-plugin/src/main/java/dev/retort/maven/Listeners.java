package dev.retort.maven;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.run.RunListener;
import java.time.Duration;
import java.util.List;

/** Several that listen to one run. */
record Listeners(List<RunListener> listeners) implements RunListener {

    Listeners(RunListener... listeners) {
        this(List.of(listeners));
    }

    @Override
    public void waitingForLock(String holder, Duration waited, Duration patience) {
        listeners.forEach(listener -> listener.waitingForLock(holder, waited, patience));
    }

    @Override
    public void identified(String planId) {
        listeners.forEach(listener -> listener.identified(planId));
    }

    @Override
    public void planned(Plan plan, List<PlannedStep> steps) {
        listeners.forEach(listener -> listener.planned(plan, steps));
    }

    @Override
    public void stepStarting(Step step) {
        listeners.forEach(listener -> listener.stepStarting(step));
    }

    @Override
    public void operationStarting(Step step, int position, int count, RecordedOperation operation) {
        listeners.forEach(listener -> listener.operationStarting(step, position, count, operation));
    }

    @Override
    public void operationFinished(Step step, int position, int count, RecordedOperation operation) {
        listeners.forEach(listener -> listener.operationFinished(step, position, count, operation));
    }

    @Override
    public void noted(String remark) {
        listeners.forEach(listener -> listener.noted(remark));
    }

    @Override
    public void stepFinished(Step step, Duration duration) {
        listeners.forEach(listener -> listener.stepFinished(step, duration));
    }
}
