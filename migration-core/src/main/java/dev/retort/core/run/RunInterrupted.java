package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;

/** Somebody asked the run to end before it was done. */
public final class RunInterrupted extends MigrationException {
    RunInterrupted() {
        super("The run was interrupted.");
    }

    RunInterrupted(MigrationException cancelled) {
        super("The run was interrupted.", cancelled);
    }
}
