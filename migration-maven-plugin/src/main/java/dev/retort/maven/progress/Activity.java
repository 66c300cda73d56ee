package dev.retort.maven.progress;

import java.time.Duration;
import java.time.Instant;

/**
 * What a run is doing now.
 *
 * @param title the step, such as {@code [3/7]  up    a1b2c3  add index}
 * @param operation the operation of the step, such as {@code 2/5 createIndex(ix_name)}; empty before the first
 * @param since when the step began
 */
public record Activity(String title, String operation, Instant since) {
    private static final long MINUTE = 60;
    private static final String GAP = "  ";

    /** A step whose first operation is still to come. */
    public Activity(String title, Instant since) {
        this(title, "", since);
    }

    /** The same step with another operation. */
    public Activity at(String nextOperation) {
        return new Activity(title, nextOperation, since);
    }

    Duration age(Instant now) {
        return Duration.between(since, now);
    }

    /** In one line, with minutes and seconds at its end. */
    String text(Instant now) {
        long seconds = age(now).toSeconds();
        String clock = "%02d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
        return GAP + title + (operation.isEmpty() ? "" : GAP + operation) + " …" + GAP + clock;
    }
}
