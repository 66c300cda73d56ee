package dev.retort.core.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When something began, and how long ago that is. */
final class Stopwatch {
    private final Instant startedAt;
    private final long start = System.nanoTime();

    Stopwatch(Clock clock) {
        this.startedAt = clock.instant();
    }

    Instant startedAt() {
        return startedAt;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
