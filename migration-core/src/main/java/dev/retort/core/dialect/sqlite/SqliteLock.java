package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * SQLite has no lock that a session could hold besides its transaction. Each transaction begins by taking the right to
 * write, and a run reads the heads again in each of them; so there is nothing to hold here. What can be done is to wait
 * until nobody writes, and to tell about it, before each step.
 */
final class SqliteLock implements RunLock {
    @Override
    public Held acquire(Connection connection, String name, LockWait wait) throws SQLException {
        RightToWrite right = new RightToWrite(connection);
        wait.until(right);
        return new Held() {
            @Override
            public void confirm() throws SQLException {
                wait.until(right);
            }

            @Override
            public void close() {
                // Nothing is held between transactions.
            }
        };
    }

    /** What a transaction takes at its beginning. */
    private record RightToWrite(Connection connection) implements LockWait.Wanted {
        @Override
        public boolean take() throws SQLException {
            long patience = Pragma.BUSY_TIMEOUT.read(connection);
            Pragma.BUSY_TIMEOUT.set(connection, 0);
            try {
                Statements.execute(connection, "BEGIN IMMEDIATE");
                Statements.execute(connection, "ROLLBACK");
                return true;
            } catch (SQLException refused) {
                if (SqliteTransaction.isBusy(refused)) {
                    return false;
                }
                throw refused;
            } finally {
                Pragma.BUSY_TIMEOUT.set(connection, patience);
            }
        }

        @Override
        public String holder() throws SQLException {
            return WritingProcess.OF_THIS_SYSTEM.describe(connection);
        }
    }
}
