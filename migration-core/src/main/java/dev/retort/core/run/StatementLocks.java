package dev.retort.core.run;

import java.time.Duration;

/**
 * How a statement waits for other sessions that use its table. While it waits, everybody who comes to that table later waits
 * behind it; so it waits for a short time only, gives way, and tries again.
 *
 * @param timeout how long it waits each time
 * @param attempts how often it tries, at least once
 */
public record StatementLocks(Duration timeout, int attempts) {
    /** Five seconds each time, ten times. */
    public static final StatementLocks DEFAULT = new StatementLocks(Duration.ofSeconds(5), 10);

    public StatementLocks {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a statement has to wait for longer than " + timeout);
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("a statement is tried at least once, not " + attempts + " times");
        }
    }
}
