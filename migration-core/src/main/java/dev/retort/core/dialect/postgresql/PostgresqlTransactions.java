package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Transactions that cover changes to the schema like any other. */
final class PostgresqlTransactions implements Transactions {
    @Override
    public boolean coverSchemaChanges() {
        return true;
    }

    @Override
    public Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException {
        connection.setAutoCommit(false);
        return new Transaction() {
            @Override
            public void commit() throws SQLException {
                connection.commit();
            }

            @Override
            public void close() throws SQLException {
                try {
                    // Of a transaction that was committed there is nothing left to take back.
                    connection.rollback();
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        };
    }
}
