package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that the driver begins by itself once automatic commits are off. */
public final class ConnectionTransaction implements Transactions.Transaction {
    private final Connection connection;
    private boolean over;

    private ConnectionTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Begins a transaction on a connection that is in none. */
    public static ConnectionTransaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new ConnectionTransaction(connection);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        over = true;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!over) {
                connection.rollback();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
