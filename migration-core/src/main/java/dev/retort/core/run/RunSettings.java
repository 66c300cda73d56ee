package dev.retort.core.run;

import java.time.Clock;
import java.time.Duration;

/**
 * What a run can be told.
 *
 * @param versionTable the table that holds the heads; {@code alembic_version} continues a database of Alembic's
 * @param historyTable the table that every run adds its lines to
 * @param lockPatience how long to wait for another run to end
 * @param appliedBy who runs it, for the log
 * @param clock what tells the time, for the log and for revisions that ask for the time of the run
 */
public record RunSettings(
        String versionTable, String historyTable, Duration lockPatience, String appliedBy, Clock clock) {
    /** The settings that apply unless something else is said. */
    public static final RunSettings DEFAULT = new RunSettings(
            "retort_version",
            "retort_history",
            Duration.ofSeconds(60),
            System.getProperty("user.name", "unknown"),
            Clock.systemUTC());

    public RunSettings withVersionTable(String table) {
        return new RunSettings(table, historyTable, lockPatience, appliedBy, clock);
    }

    public RunSettings withHistoryTable(String table) {
        return new RunSettings(versionTable, table, lockPatience, appliedBy, clock);
    }

    public RunSettings withLockPatience(Duration patience) {
        return new RunSettings(versionTable, historyTable, patience, appliedBy, clock);
    }

    public RunSettings withAppliedBy(String name) {
        return new RunSettings(versionTable, historyTable, lockPatience, name, clock);
    }

    public RunSettings withClock(Clock otherClock) {
        return new RunSettings(versionTable, historyTable, lockPatience, appliedBy, otherClock);
    }
}
