package dev.retort.core.run;

import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import java.time.Duration;
import java.util.List;

/** Hears how a run goes on. Its methods are called by the thread that runs. */
public interface RunListener {
    /** A listener that is not interested. */
    RunListener NONE = new RunListener() {};

    /**
     * A plan was made, and everything that can fail without the database succeeded. Called again if it is made anew.
     *
     * @param steps the plan's steps, with what is known of them by now
     */
    default void planned(Plan plan, List<PlannedStep> steps) {}

    /** A step begins. */
    default void stepStarting(Step step) {}

    /** A step is done and committed. */
    default void stepFinished(Step step, Duration duration) {}
}
