package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;

/** What to do after a failure of which nothing remains. */
final class NextMove {
    private NextMove() {}

    static String after(MigrationException cause) {
        return cause instanceof RunInterrupted ? "Run the goal again." : "Mend the cause, then run the goal again.";
    }
}
