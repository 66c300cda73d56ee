package dev.retort.it.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Runs on SQLite whose process is killed. */
class KilledSqliteIT {
    @TempDir
    private Path directory;

    @Test
    void oneTransaction(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED, 12, reporter);
    }

    @Test
    void withoutTransaction(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED_OPEN, 12, reporter);
    }

    @Test
    void processInOneTransaction(TestReporter reporter) throws Exception {
        killProcesses(Shop.REFURBISHED, 20, reporter);
    }

    @Test
    void processWithoutTransaction(TestReporter reporter) throws Exception {
        killProcesses(Shop.REFURBISHED_OPEN, 40, reporter);
    }

    @Test
    @Tag("nightly")
    void oneTransactionAtEveryCall(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED, 1, reporter);
    }

    @Test
    @Tag("nightly")
    void withoutTransactionAtEveryCall(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED_OPEN, 1, reporter);
    }

    @Test
    @Tag("nightly")
    void processInOneTransactionAtEveryCall(TestReporter reporter) throws Exception {
        killProcesses(Shop.REFURBISHED, 1, reporter);
    }

    @Test
    @Tag("nightly")
    void processWithoutTransactionAtEveryCall(TestReporter reporter) throws Exception {
        killProcesses(Shop.REFURBISHED_OPEN, 1, reporter);
    }

    private void recoverCopies(Shop shop, int step, TestReporter reporter) throws Exception {
        SqliteTrials trials = new SqliteTrials(directory, shop);
        trials.recoverCopies(step);
        trials.report("copies", reporter);
    }

    private void killProcesses(Shop shop, int step, TestReporter reporter) throws Exception {
        SqliteTrials trials = new SqliteTrials(directory, shop);
        trials.killProcesses(step);
        trials.report("processes", reporter);
    }
}
