package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.RunLock;
import java.sql.Connection;
import java.time.Duration;

/**
 * SQLite has no lock that a session could hold besides its transaction. Each transaction begins by taking the right to
 * write, and a run reads the heads again in each of them; so there is nothing to take here.
 */
final class SqliteLock implements RunLock {
    @Override
    public Held acquire(Connection connection, String name, Duration patience) {
        return () -> {};
    }
}
