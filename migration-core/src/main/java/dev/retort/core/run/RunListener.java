package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import java.time.Duration;
import java.util.List;

/** Hears how a run goes on. Its methods are called by the thread that runs. */
public interface RunListener {
    /** A listener that is not interested. */
    RunListener NONE = new RunListener() {};

    /**
     * Another run has the lock, and this one waits for it. Called at the beginning of the wait and every few seconds.
     *
     * @param holder who has it, as far as the database tells
     * @param waited how long this run has waited by now
     * @param patience how long it is going to wait in all
     */
    default void waitingForLock(String holder, Duration waited, Duration patience) {}

    /**
     * A plan was made, and everything that can fail without the database succeeded. Called again if it is made anew.
     *
     * @param steps the plan's steps, with what is known of them by now
     */
    default void planned(Plan plan, List<PlannedStep> steps) {}

    /**
     * The plan has a name; called before {@link #planned}, unless there is nothing to do.
     *
     * @param planId the short name of exactly this plan
     */
    default void identified(String planId) {}

    /** A step begins. */
    default void stepStarting(Step step) {}

    /**
     * An operation of a step begins. Those inside of a block or a condition are not told.
     *
     * @param position which of the step's operations it is; the first is 1
     * @param count how many operations the step has
     */
    default void operationStarting(Step step, int position, int count, RecordedOperation operation) {}

    /** An operation of a step is done; where a transaction covers the step it is not committed yet. */
    default void operationFinished(Step step, int position, int count, RecordedOperation operation) {}

    /**
     * Something that an operator should know of and that does not stop the run, as a sentence without a full stop.
     */
    default void noted(String remark) {}

    /** A step is done and committed. */
    default void stepFinished(Step step, Duration duration) {}
}
