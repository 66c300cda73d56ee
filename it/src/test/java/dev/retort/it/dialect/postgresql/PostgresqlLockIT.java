package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockLost;
import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
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
class PostgresqlLockIT {
    private static final LockWait NO_PATIENCE = LockWait.silent(Duration.ZERO);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final LockWait PATIENCE = LockWait.silent(A_MINUTE);

    private final DatabaseDialect dialect = new PostgresqlDialect();
    private final RunLock lock = dialect.lock();
    private final ExecutorService otherRun = Executors.newSingleThreadExecutor();

    @AfterEach
    void endOtherRun() {
        otherRun.shutdownNow();
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    /** Returns when the session asked for the lock at least once. */
    private static void awaitFirstAttempt(TestDatabase database, int process) throws SQLException {
        String attempts =
                "SELECT 1 FROM pg_stat_activity WHERE pid = " + process + " AND query LIKE '%try_advisory_lock%'";
        long start = System.nanoTime();
        while (Rows.of(database, attempts).isEmpty()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_MINUTE);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void secondRunWaitsForTheFirst(TestDatabase database) throws Exception {
        AtomicBoolean released = new AtomicBoolean();
        try (Connection first = database.open();
                Connection second = database.open()) {
            RunLock.Held held = lock.acquire(first, "retort_version", NO_PATIENCE);
            Future<Boolean> releasedBefore = otherRun.submit(() -> {
                try (RunLock.Held ignored = lock.acquire(second, "retort_version", PATIENCE)) {
                    return released.get();
                }
            });
            awaitFirstAttempt(database, process(second));
            held.confirm();
            released.set(true);
            held.close();

            assertThat(releasedBefore.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void impatientRunIsToldWhoIsAtWork(TestDatabase database) throws SQLException {
        try (Connection first = database.open();
                Connection second = database.open();
                RunLock.Held ignored = lock.acquire(first, "retort_version", NO_PATIENCE)) {
            assertThatThrownBy(() -> lock.acquire(second, "retort_version", NO_PATIENCE))
                    .isInstanceOf(LockTimeout.class)
                    .hasMessageMatching("another run holds the lock on this database, and still did after 0 s: process "
                            + process(first) + " [(]application PostgreSQL JDBC Driver, user " + database.user()
                            + ", from 127.0.0.1, connected since " + connectedSince(second, process(first))
                            + "[)], which has been idle for [0-9]+ s[.] Wait for it to end and run the goal"
                            + " again; the lock goes away with the session that holds it, so there is nothing to clear by"
                            + " hand[.]");
        }
    }

    private static String connectedSince(Connection connection, int process) throws SQLException {
        String query = "SELECT to_char(backend_start, 'YYYY-MM-DD HH24:MI:SS') FROM pg_stat_activity WHERE pid = ";
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(query + process)) {
            result.next();
            return result.getString(1);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void runThatMayNotSeeOthersIsToldTheProcess(TestDatabase database) throws SQLException {
        String user = "reader_" + System.nanoTime();
        database.execute("CREATE ROLE " + user);
        try (Connection first = database.open();
                Connection second = database.open();
                Statement statement = second.createStatement();
                RunLock.Held ignored = lock.acquire(first, "retort_version", NO_PATIENCE)) {
            statement.execute("SET ROLE " + user);

            assertThatThrownBy(() -> lock.acquire(second, "retort_version", NO_PATIENCE))
                    .hasMessageContaining("process " + process(first) + " (application PostgreSQL JDBC Driver, user "
                            + database.user()
                            + "), of which this user may not see more (the role pg_read_all_stats would let it).");
        } finally {
            database.execute("DROP ROLE " + user);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void independentHistoriesDoNotWaitForOneAnother(TestDatabase database) throws SQLException {
        database.execute("CREATE SCHEMA elsewhere");
        try (Connection first = database.open();
                Connection second = database.open();
                Connection third = database.open();
                Statement statement = third.createStatement()) {
            statement.execute("SET search_path = elsewhere");

            lock.acquire(first, "retort_version", NO_PATIENCE);
            lock.acquire(second, "another_version", NO_PATIENCE);
            lock.acquire(third, "retort_version", NO_PATIENCE);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void lockGoesToTheNextWhenItsSessionIsEnded(TestDatabase database) throws Exception {
        try (Connection first = database.open();
                Connection second = database.open()) {
            RunLock.Held lost = lock.acquire(first, "retort_version", NO_PATIENCE);
            Future<RunLock.Held> next = otherRun.submit(() -> lock.acquire(second, "retort_version", PATIENCE));
            awaitFirstAttempt(database, process(second));
            database.execute("SELECT pg_terminate_backend(" + process(first) + ")");

            next.get(1, TimeUnit.MINUTES).confirm();
            assertThatThrownBy(lost::confirm).isInstanceOf(LockLost.class);
            assertThatThrownBy(lost::close).isInstanceOf(LockLost.class);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void lockThatTheSessionLetGoIsMissed(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            RunLock.Held held = lock.acquire(connection, "retort_version", NO_PATIENCE);
            statement.execute("DISCARD ALL");

            assertThatThrownBy(held::confirm)
                    .isInstanceOf(LockLost.class)
                    .hasMessage("the lock on this database was lost while the run was going on, so another run may have"
                            + " worked at the same time. Look at the history and at the schema before the next run, and"
                            + " keep the server from ending or resetting sessions that are idle for as long as a run"
                            + " takes");
            assertThatThrownBy(held::close).isInstanceOf(LockLost.class);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void waitingRunDoesNotHoldUpAnIndexThatIsMadeConcurrently(TestDatabase database) throws Exception {
        database.execute("CREATE TABLE users (id int)");
        try (Connection first = database.open();
                Connection second = database.open()) {
            RunLock.Held held = lock.acquire(first, "retort_version", NO_PATIENCE);
            Future<RunLock.Held> next = otherRun.submit(() -> lock.acquire(second, "retort_version", PATIENCE));
            awaitFirstAttempt(database, process(second));

            database.execute("SET statement_timeout = '60s'", "CREATE INDEX CONCURRENTLY ix ON users (id)");

            assertThat(next).isNotDone();
            held.close();
            next.get(1, TimeUnit.MINUTES).close();
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void sessionThatHasTheLockAlreadyIsShared(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                RunLock.Held held = lock.acquire(connection, "retort_version", NO_PATIENCE)) {
            held.confirm();

            assertThatThrownBy(() -> lock.acquire(connection, "retort_version", NO_PATIENCE))
                    .hasMessage(
                            "this connection goes through a pooler such as PgBouncer: the session that answers has the"
                                    + " lock already, for another connection. The lock that keeps two runs apart belongs to a"
                                    + " session, and a pooler hands sessions to others; connect to PostgreSQL itself instead (its"
                                    + " own port, often 5432)");
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void poolerIsRefused(TestDatabase database) throws Exception {
        try (PoolerStandIn pooler = PoolerStandIn.before(database);
                Connection connection = pooler.open()) {
            assertThatThrownBy(() -> dialect.prepare(connection, A_MINUTE))
                    .hasMessage("this connection goes through a pooler such as PgBouncer: it was opened to process "
                            + PoolerStandIn.MADE_UP_PROCESS + ", and process " + process(connection)
                            + " answers. The lock that keeps two runs apart"
                            + " belongs to a session, and a pooler hands sessions to others; connect to PostgreSQL itself"
                            + " instead (its own port, often 5432)");
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void poolerIsSeenThroughAPoolOfOnesOwn(TestDatabase database) throws Exception {
        try (PoolerStandIn pooler = PoolerStandIn.before(database);
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(pooler.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            pool.setMaximumPoolSize(1);
            try (Connection connection = pool.getConnection()) {
                assertThatThrownBy(() -> dialect.prepare(connection, A_MINUTE))
                        .hasMessageStartingWith("this connection goes through a pooler such as PgBouncer");
            }
        }
    }
}
