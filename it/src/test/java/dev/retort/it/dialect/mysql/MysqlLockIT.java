package dev.retort.it.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.LockLost;
import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.dialect.mysql.MysqlLock;
import dev.retort.core.dialect.mysql.MysqlSession;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;

/** One run at a time, whatever happens to it. */
class MysqlLockIT {
    private static final LockWait NO_PATIENCE = LockWait.silent(Duration.ZERO);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final LockWait PATIENCE = LockWait.silent(A_MINUTE);

    private final RunLock lock = new MysqlLock();
    private final ExecutorService otherRun = Executors.newSingleThreadExecutor();

    @AfterEach
    void endOtherRun() {
        otherRun.shutdownNow();
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String session(Connection connection) throws SQLException {
        return answer(connection, "SELECT CONNECTION_ID()");
    }

    /** Returns when the session is waiting for the lock. */
    private static void awaitWait(TestDatabase database, String session) throws SQLException {
        String waits =
                "SELECT 1 FROM information_schema.processlist WHERE id = " + session + " AND state = 'User lock'";
        long start = System.nanoTime();
        while (Rows.of(database, waits).isEmpty()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_MINUTE);
        }
    }

    @OnMysqlAndMariadb
    void secondRunWaitsForTheFirst(TestDatabase database) throws Exception {
        AtomicBoolean released = new AtomicBoolean();
        try (Connection first = database.open();
                Connection second = database.open()) {
            String waiting = session(second);
            RunLock.Held held = lock.acquire(first, "retort_version", NO_PATIENCE);
            Future<Boolean> releasedBefore = otherRun.submit(() -> {
                try (RunLock.Held ignored = lock.acquire(second, "retort_version", PATIENCE)) {
                    return released.get();
                }
            });
            awaitWait(database, waiting);
            held.confirm();
            released.set(true);
            held.close();

            assertThat(releasedBefore.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @OnMysqlAndMariadb
    void impatientRunIsToldWhoIsAtWork(TestDatabase database) throws SQLException {
        try (Connection first = database.open();
                Connection second = database.open();
                RunLock.Held ignored = lock.acquire(first, "retort_version", NO_PATIENCE)) {
            String host = answer(first, "SELECT host FROM information_schema.processlist WHERE id = CONNECTION_ID()");

            assertThatThrownBy(() -> lock.acquire(second, "retort_version", LockWait.silent(Duration.ofMillis(1))))
                    .isInstanceOf(LockTimeout.class)
                    .hasMessageMatching("another run holds the lock on this database, and still did after 0 s: session "
                            + session(first) + " of " + database.user() + "@" + host
                            + ", which has been idle for [0-9]+ s[.] Wait for it to end and run the goal again; the lock goes away with the session that holds"
                            + " it, so there is nothing to clear by hand[.]");
        }
    }

    @OnMysqlAndMariadb
    void impatientRunThatMayNotSeeOthersIsToldTheSession(TestDatabase database) throws SQLException {
        String schema = Rows.of(database, "SELECT DATABASE()").get(0);
        String user = "reader_" + schema.substring(schema.length() - 9);
        database.execute(
                "CREATE USER " + user + " IDENTIFIED BY 'secret-1'", "GRANT ALL ON `" + schema + "`.* TO " + user);
        TestDatabase seenByReader = new TestDatabase(database.kind(), database.jdbcUrl(), user, "secret-1");
        try (Connection first = database.open();
                Connection second = seenByReader.open();
                RunLock.Held ignored = lock.acquire(first, "retort_version", NO_PATIENCE)) {
            assertThatThrownBy(() -> lock.acquire(second, "retort_version", NO_PATIENCE))
                    .isInstanceOf(LockTimeout.class)
                    .hasMessageContaining("session " + session(first)
                            + ", of a user whom this one may not see (the privilege PROCESS would let it).");
        } finally {
            database.execute("DROP USER " + user);
        }
    }

    @OnMysqlAndMariadb
    void independentHistoriesDoNotWaitForOneAnother(TestDatabase database) throws SQLException {
        try (Connection first = database.open();
                Connection second = database.open()) {
            lock.acquire(first, "retort_version", NO_PATIENCE).confirm();
            lock.acquire(second, "another_version", NO_PATIENCE).confirm();
        }
    }

    @OnMysqlAndMariadb
    void nameOfAHistoryIsToldApartByCase(TestDatabase database) throws SQLException {
        try (Connection first = database.open();
                Connection second = database.open()) {
            lock.acquire(first, "retort_version", NO_PATIENCE).confirm();
            lock.acquire(second, "RETORT_VERSION", NO_PATIENCE).confirm();
        }
    }

    @OnMysqlAndMariadb
    void lockGoesToTheNextWhenItsSessionIsEnded(TestDatabase database) throws Exception {
        try (Connection first = database.open();
                Connection second = database.open()) {
            String waiting = session(second);
            RunLock.Held lost = lock.acquire(first, "retort_version", NO_PATIENCE);
            Future<RunLock.Held> next = otherRun.submit(() -> lock.acquire(second, "retort_version", PATIENCE));
            awaitWait(database, waiting);
            database.execute("KILL " + session(first));

            next.get(1, TimeUnit.MINUTES).confirm();
            assertThatThrownBy(lost::confirm).isInstanceOf(LockLost.class);
            assertThatThrownBy(lost::close).isInstanceOf(LockLost.class);
        }
    }

    @OnMysqlAndMariadb
    void lockGivenAwayIsNoticed(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            RunLock.Held held = lock.acquire(connection, "retort_version", NO_PATIENCE);
            statement.execute("DO RELEASE_ALL_LOCKS()");

            assertThatThrownBy(held::confirm).isInstanceOf(LockLost.class);
            assertThatThrownBy(held::close).isInstanceOf(LockLost.class);
        }
    }

    @OnMysqlAndMariadb
    void schemaChangesAndRollbacksOfOtherWorkLeaveTheLockAlone(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                RunLock.Held held = lock.acquire(connection, "retort_version", NO_PATIENCE)) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE t (a INT)");
            statement.execute("INSERT INTO t VALUES (1)");
            connection.rollback();
            connection.setAutoCommit(true);

            held.confirm();
        }
    }

    @OnMysqlAndMariadb
    void sessionThatHasTheLockAlreadyIsShared(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                RunLock.Held held = lock.acquire(connection, "retort_version", NO_PATIENCE)) {
            held.confirm();

            assertThatThrownBy(() -> lock.acquire(connection, "retort_version", NO_PATIENCE))
                    .hasMessage("this connection goes through a proxy such as ProxySQL or MaxScale: the session that"
                            + " answers has the lock already, for another connection. The lock that keeps two runs apart"
                            + " belongs to a session, and a proxy may hand sessions to others; connect to the server"
                            + " itself instead (its own address and port, often 3306)");
        }
    }

    @OnMysqlAndMariadb
    void proxyIsRefused(TestDatabase database) throws Exception {
        try (ProxyStandIn proxy = ProxyStandIn.before(database);
                Connection connection = proxy.open()) {
            assertThatThrownBy(() -> MysqlSession.prepare(connection, A_MINUTE))
                    .hasMessage("this connection goes through a proxy such as ProxySQL or MaxScale: it was opened to"
                            + " session " + ProxyStandIn.MADE_UP_SESSION + ", and session " + session(connection)
                            + " answers. The lock that keeps two runs apart belongs to a session, and a proxy may hand"
                            + " sessions to others; connect to the server itself instead (its own address and port, often"
                            + " 3306)");
        }
    }
}
