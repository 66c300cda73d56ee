package dev.retort.core.run;

import java.sql.SQLException;
import java.time.Duration;

/** Tries again what has waited long enough for other sessions, after a pause in which those behind it get their turn. */
final class LockRetries {
    private final StatementLocks locks;
    private final RunListener listener;
    private final Pauses pauses;

    LockRetries(StatementLocks locks, RunListener listener, Pauses pauses) {
        this.locks = locks;
        this.listener = listener;
        this.pauses = pauses;
    }

    StatementLocks locks() {
        return locks;
    }

    /** What can be tried again because it leaves nothing behind when it throws {@link LockNotGranted}. */
    @FunctionalInterface
    interface Attempt {
        void make() throws SQLException;
    }

    /**
     * Makes the attempt until it succeeds.
     *
     * @param what what is tried again, for people
     * @throws TableInUse if it was tried often enough
     */
    void run(String what, Attempt attempt) throws SQLException {
        for (int number = 1; true; number++) {
            try {
                attempt.make();
                return;
            } catch (LockNotGranted busy) {
                if (number == locks.attempts()) {
                    throw new TableInUse(busy, locks);
                }
                pause(what, number, busy);
            }
        }
    }

    private void pause(String what, int number, LockNotGranted busy) {
        Duration pause = pauses.after(number);
        listener.noted(busy.failure().operation() + " waited " + Seconds.of(locks.timeout())
                + " for other sessions and gave way to those behind it; " + what + " is tried again in "
                + Seconds.of(pause) + ", attempt " + (number + 1) + " of " + locks.attempts());
        try {
            pauses.sleep().during(pause);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw busy.failure();
        }
    }
}
