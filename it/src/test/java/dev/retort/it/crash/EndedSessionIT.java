package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;

/** Runs whose session is ended by the server, with {@code pg_terminate_backend} or {@code KILL}. */
class EndedSessionIT {
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void oneTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED, 14, reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void oneTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED, 1, reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void operationByOperation(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED, 20, reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void withoutTransaction(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED_OPEN, 20, reporter);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    @Tag("nightly")
    void operationByOperationAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED, 1, reporter);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Tag("nightly")
    void withoutTransactionAtEveryPlace(TestDatabase database, TestReporter reporter) throws Exception {
        end(database, Shop.REFURBISHED_OPEN, 1, reporter);
    }

    private static void end(TestDatabase database, Shop shop, int step, TestReporter reporter) throws Exception {
        ServerTrials.carryOut(
                database, shop, step, Interruption.byBlow(relay -> Sessions.end(database)), "ended", reporter);
    }
}
