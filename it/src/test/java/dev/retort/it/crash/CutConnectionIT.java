package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;

/** Runs whose line to the server is cut, which the server cannot tell from a process that was killed. */
class CutConnectionIT {
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void oneTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 7, Interruption.byCut(), "cut", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void oneTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOutAll(database, Shop.REFURBISHED, Interruption.byCut(), "cut", reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void operationByOperation(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED, 5, Interruption.byCut(), "cut", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void withoutTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(database, Shop.REFURBISHED_OPEN, 5, Interruption.byCut(), "cut", reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    @Tag("nightly")
    void operationByOperationAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOutAll(database, Shop.REFURBISHED, Interruption.byCut(), "cut", reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void withoutTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        ServerTrials.carryOutAll(database, Shop.REFURBISHED_OPEN, Interruption.byCut(), "cut", reporter);
    }
}
