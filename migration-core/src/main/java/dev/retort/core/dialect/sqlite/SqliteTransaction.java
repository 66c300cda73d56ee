package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A transaction that takes the right to write at once: one that begins by reading and writes later is refused on the spot
 * when another connection has written in between, however long it is willing to wait.
 *
 * <p>Where tables are dropped or built anew, foreign keys are not enforced, since dropping a table deletes the rows of its
 * children. Instead all of them are checked before the transaction commits.
 */
final class SqliteTransaction implements Transactions.Transaction {
    /** The result code of all that fails because of another connection's lock. */
    private static final int BUSY = 5;

    private final Connection connection;
    private final long foreignKeys;
    private final long legacyAlterTable;
    private Optional<ForeignKeyViolations> violationsBefore = Optional.empty();
    private boolean open;
    private boolean replaces;

    SqliteTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.foreignKeys = Pragma.FOREIGN_KEYS.read(connection);
        this.legacyAlterTable = Pragma.LEGACY_ALTER_TABLE.read(connection);
    }

    void begin(boolean replacesTables) throws SQLException {
        // The driver's own transactions begin by reading, so BEGIN and COMMIT are sent as statements.
        connection.setAutoCommit(true);
        changeTo(0, legacyAlterTable, Pragma.LEGACY_ALTER_TABLE);
        replaces = replacesTables;
        if (replacesTables) {
            // Not later: inside a transaction it is ignored.
            changeTo(0, foreignKeys, Pragma.FOREIGN_KEYS);
        }
        takeRightToWrite();
        open = true;
        if (replacesTables) {
            violationsBefore = Optional.of(ForeignKeyViolations.in(connection));
        }
    }

    private void takeRightToWrite() throws SQLException {
        try {
            Statements.execute(connection, "BEGIN IMMEDIATE");
        } catch (SQLException refused) {
            if (isBusy(refused)) {
                throw new LockTimeout(
                        Duration.ofMillis(Pragma.BUSY_TIMEOUT.read(connection)),
                        WritingProcess.OF_THIS_SYSTEM.describe(connection));
            }
            throw refused;
        }
    }

    static boolean isBusy(SQLException refused) {
        return (refused.getErrorCode() & 0xFF) == BUSY;
    }

    @Override
    public void commit() throws SQLException {
        if (violationsBefore.isPresent()) {
            ForeignKeyViolations.in(connection).refuseUnlessIn(violationsBefore.orElseThrow());
        }
        Statements.execute(connection, "COMMIT");
        open = false;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (open) {
                rollBack();
            }
        } finally {
            if (replaces) {
                changeTo(foreignKeys, 0, Pragma.FOREIGN_KEYS);
            }
            changeTo(legacyAlterTable, 0, Pragma.LEGACY_ALTER_TABLE);
        }
    }

    private void changeTo(long wanted, long now, Pragma pragma) throws SQLException {
        if (wanted != now) {
            pragma.set(connection, wanted);
        }
    }

    /** Some errors, a full disk for one, have rolled back already: https://sqlite.org/lang_transaction.html. */
    private void rollBack() throws SQLException {
        open = false;
        try {
            Statements.execute(connection, "ROLLBACK");
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("no transaction is active")) {
                throw failed;
            }
        }
    }
}
