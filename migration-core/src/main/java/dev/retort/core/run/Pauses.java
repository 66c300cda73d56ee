package dev.retort.core.run;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to stay away from a table before it is tried again: about a second at first, and twice as long each time, up to
 * half a minute. A part of it is left to chance, so that two who are in each other's way do not meet again.
 *
 * @param chance numbers from 0 to 1
 * @param sleep lets a time go by
 */
record Pauses(DoubleSupplier chance, Sleep sleep) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);

    /** Lets a time go by. */
    @FunctionalInterface
    interface Sleep {
        void during(Duration time) throws InterruptedException;
    }

    /** Real pauses, of random lengths; a request to end the run ends them. */
    static Pauses real(StopRequest stopRequest) {
        return new Pauses(() -> ThreadLocalRandom.current().nextDouble(), time -> {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end && !stopRequest.isMade()) {
                Thread.sleep(GLANCE.toMillis());
            }
        });
    }

    /** Returns how long the pause is after an attempt; the first is 1. */
    Duration after(int attempt) {
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, 10);
        long longest = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis(Math.round(longest * (1 + chance.getAsDouble()) / 2));
    }
}
