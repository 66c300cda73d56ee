package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;

/** Runs whose process is killed. */
class KilledProcessIT {
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void oneTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 30, Interruption.byKill(), "killed", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void oneTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 1, Interruption.byKill(), "killed", reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void operationByOperation(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 40, Interruption.byKill(), "killed", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void withoutTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED_OPEN, 40, Interruption.byKill(), "killed", reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    @Tag("nightly")
    void operationByOperationAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 1, Interruption.byKill(), "killed", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void withoutTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED_OPEN, 1, Interruption.byKill(), "killed", reporter);
    }
}
