package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An advisory lock of the session.
 *
 * <p>It is asked for again and again, never waited for: a session that waits inside {@code pg_advisory_lock} keeps a
 * snapshot, for whose end {@code CREATE INDEX CONCURRENTLY} of the run that has the lock would wait, and neither would ever
 * go on.
 */
final class PostgresqlLock implements RunLock {
    @Override
    public Held acquire(Connection connection, String name, LockWait wait) throws SQLException {
        AdvisoryLock lock = AdvisoryLock.named(connection, name);
        wait.until(lock);
        return lock;
    }
}
