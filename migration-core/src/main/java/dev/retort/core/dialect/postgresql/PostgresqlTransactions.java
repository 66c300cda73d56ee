package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.ConnectionTransaction;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Savepoint;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Transactions that cover changes to the schema like any other. */
final class PostgresqlTransactions implements Transactions {
    /** {@code active_sql_transaction}, and {@code invalid_transaction_termination} of procedures that commit. */
    private static final Set<String> REFUSALS = Set.of("25001", "2D000");

    @Override
    public boolean mayTry(Instruction instruction) {
        return true;
    }

    @Override
    public boolean isRefusalOf(SQLException refused) {
        return refused.getSQLState() != null && REFUSALS.contains(refused.getSQLState());
    }

    @Override
    public boolean coverSchemaChanges() {
        return true;
    }

    @Override
    public Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException {
        return ConnectionTransaction.begin(connection);
    }

    /** Outside of a transaction, it gets one of its own. */
    @Override
    public void allOrNothing(Connection connection, Runnable part) throws SQLException {
        if (!connection.getAutoCommit()) {
            Savepoint.around(connection, part);
            return;
        }
        try (ConnectionTransaction transaction = ConnectionTransaction.begin(connection)) {
            part.run();
            transaction.commit();
        }
    }
}
