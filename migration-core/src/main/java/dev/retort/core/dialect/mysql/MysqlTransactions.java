package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.ConnectionTransaction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Transactions that cover rows alone: each change to the schema commits itself and what came before it. */
public final class MysqlTransactions implements Transactions {
    @Override
    public boolean coverSchemaChanges() {
        return false;
    }

    @Override
    public Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException {
        return ConnectionTransaction.begin(connection);
    }
}
