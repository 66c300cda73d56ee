package dev.retort.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time at which a run began, as a value in rows and statements; {@link #instant} hands it to Java code.
 *
 * <p>It is the same in all revisions of a run, on whole milliseconds, and in UTC where a column knows no zone. Two are
 * equal whatever their times: what a revision does is the same in each run.
 */
public final class TimeOfRun implements Value {
    private final Instant instant;

    private TimeOfRun(Instant instant) {
        this.instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns the time of a run that began at that instant. */
    public static TimeOfRun of(Instant instant) {
        return new TimeOfRun(instant);
    }

    /** Returns the time. */
    public Instant instant() {
        return instant;
    }

    /** Returns the constant that is written. */
    public Literal literal() {
        return new Literal(instant.atOffset(ZoneOffset.UTC));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeOfRun;
    }

    @Override
    public int hashCode() {
        return TimeOfRun.class.hashCode();
    }

    @Override
    public String toString() {
        return "timeOfRun";
    }
}
