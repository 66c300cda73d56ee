package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps a second run away from a database while one is going on. */
public interface RunLock {
    /**
     * Waits for the lock and takes it. It belongs to the session: it is gone when the connection is, however that ends.
     *
     * @param connection the connection that will do the work; it is in no transaction
     * @param name what is locked, so that independent histories in one database do not wait for one another
     * @param wait how long to wait, and who hears of it
     * @throws LockTimeout if another run holds the lock for longer than that
     */
    Held acquire(Connection connection, String name, LockWait wait) throws SQLException;

    /** The lock, taken. */
    interface Held extends AutoCloseable {
        /**
         * Makes sure that the lock is still held, where it is held over several transactions.
         *
         * @throws LockLost if it is not
         */
        default void confirm() throws SQLException {}

        /**
         * Returns what is true in SQL as long as the session that asks holds the lock; nothing if it cannot be lost, or if
         * SQL cannot say it.
         *
         * @param sessionIsKnown whether nothing was sent since the lock was seen last but what a dialect renders, which never
         *     releases it; then it is enough that the session is still the same, which is cheaper to find out
         */
        default Optional<String> condition(boolean sessionIsKnown) {
            return Optional.empty();
        }

        /**
         * Releases the lock.
         *
         * @throws LockLost if it was gone already
         */
        @Override
        void close() throws SQLException;
    }
}
