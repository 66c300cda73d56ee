package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;

/** Runs that are cut short while they recover from another one that was. */
class CutTwiceIT {
    /** By then a run has looked at the journal. */
    private static final int FIRST = 25;

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void operationByOperation(TestDatabase database, TestReporter reporter) throws Exception {
        cutTwice(database, Shop.REFURBISHED, 50, 40, reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void withoutTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        cutTwice(database, Shop.REFURBISHED_OPEN, 50, 40, reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    @Tag("nightly")
    void operationByOperationAtManyPlaces(TestDatabase database, TestReporter reporter) throws Exception {
        cutTwice(database, Shop.REFURBISHED, 7, 4, reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void withoutTransactionAtManyPlaces(TestDatabase database, TestReporter reporter) throws Exception {
        cutTwice(database, Shop.REFURBISHED_OPEN, 7, 4, reporter);
    }

    private static void cutTwice(TestDatabase database, Shop shop, int step, int stepOfRecovery, TestReporter reporter)
            throws Exception {
        try (Trials trials = new Trials(database, shop)) {
            for (int second = FIRST; second < FIRST + 80; second += stepOfRecovery) {
                trials.carryOut(Places.some(trials, step), Interruption.byCuts(second));
            }
            reporter.publishEntry(trials + ", cut twice", trials.outcome().toString());
            trials.outcome().assertThatAllRecovered();
        }
    }
}
