package dev.retort.it.crash;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The history that is disturbed, of which one revision is chosen. */
record Shop(String revision) {
    static final String OPENED = "crash_1";

    /** Twenty operations, in one transaction where there is one for them. */
    static final Shop REFURBISHED = new Shop("crash_2");

    /** Twenty operations without a transaction. */
    static final Shop REFURBISHED_OPEN = new Shop("crash_3");

    static final RunSettings SETTINGS = RunSettings.DEFAULT.withAppliedBy("tester");

    private static final Revisions REVISIONS = HistoryRun.revisions("dev.retort.it.crash.revisions");

    /** The way to go. */
    enum Way {
        UP,
        DOWN;

        Way back() {
            return this == UP ? DOWN : UP;
        }
    }

    static void open(TestDatabase database) throws SQLException {
        migrator(DirectConnections.to(database), SETTINGS).upgrade(OPENED);
    }

    void go(Way way, TestDatabase database) throws SQLException {
        go(way, DirectConnections.to(database), SETTINGS);
    }

    /** Waits for the lock so long and no longer. */
    void go(Way way, TestDatabase database, Duration patience) throws SQLException {
        go(way, DirectConnections.to(database), SETTINGS.withLockPatience(patience));
    }

    void go(Way way, DataSource database, RunSettings settings) throws SQLException {
        Migrator migrator = migrator(database, settings);
        if (way == Way.UP) {
            migrator.upgrade(revision);
        } else {
            migrator.downgrade(OPENED);
        }
    }

    private static Migrator migrator(DataSource database, RunSettings settings) {
        return Migrator.of(REVISIONS, database, settings, RunListener.NONE);
    }
}
