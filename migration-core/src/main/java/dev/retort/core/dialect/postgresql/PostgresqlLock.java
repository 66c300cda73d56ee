package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.RunLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * An advisory lock of the session.
 *
 * <p>It is asked for again and again, never waited for: a session that waits inside {@code pg_advisory_lock} keeps a
 * snapshot, for whose end {@code CREATE INDEX CONCURRENTLY} of the run that has the lock would wait, and neither would ever
 * go on.
 */
final class PostgresqlLock implements RunLock {
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public Held acquire(Connection connection, String name, Duration patience) throws SQLException {
        Pooler.refuse(connection);
        keepSessionWhileIdle(connection);
        AdvisoryLock lock = AdvisoryLock.named(connection, name);
        long start = System.nanoTime();
        while (!lock.tryToTake()) {
            if (System.nanoTime() - start >= patience.toNanos()) {
                throw new LockTimeout(patience, lock.holder());
            }
            pause();
        }
        return lock;
    }

    /** Work of an author may leave the connection idle for long; a server may be set to end such sessions early. */
    private static void keepSessionWhileIdle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET idle_session_timeout = 0");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new LockInterrupted(interruption);
        }
    }
}
