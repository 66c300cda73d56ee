package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Savepoint;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Begins transactions; SQLite takes schema changes back like all others. */
final class SqliteTransactions implements Transactions {
    /** Outside of a transaction, a savepoint begins one: https://sqlite.org/lang_savepoint.html. */
    @Override
    public void allOrNothing(Connection connection, Runnable part) throws SQLException {
        Savepoint.around(connection, part);
    }

    @Override
    public boolean coverSchemaChanges() {
        return true;
    }

    @Override
    public Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException {
        SqliteTransaction transaction = new SqliteTransaction(connection);
        try {
            transaction.begin(TableReplacements.areIn(instructions));
            return transaction;
        } catch (SQLException | RuntimeException failed) {
            transaction.close();
            throw failed;
        }
    }
}
