package dev.retort.core.run;

import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;

/** A revision failed while it was carried out. */
public final class RevisionFailed extends MigrationException {
    private final Step step;

    /**
     * Makes the exception.
     *
     * @param aftermath what the failure left behind, and what to do next
     */
    RevisionFailed(Step step, MigrationException cause, String aftermath) {
        super(
                "revision " + step.revision().id() + " (" + step.revision().className() + ") could not be "
                        + (step.direction() == Direction.UPGRADE ? "applied" : "undone") + ":\n"
                        + cause.getMessage() + "\n" + aftermath,
                cause);
        this.step = step;
    }

    /** The step that failed. */
    public Step step() {
        return step;
    }
}
