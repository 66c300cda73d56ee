package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Begins and ends transactions the way a database needs it. */
public interface Transactions {
    /** Tells whether a transaction takes back changes to the schema; where not, each of them commits by itself. */
    boolean coverSchemaChanges();

    /**
     * Begins a transaction on a connection that is in none.
     *
     * @param instructions what will be carried out in it
     */
    Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException;

    /**
     * Tells whether what only its author knows can be tried in a transaction: because the database refuses what does not
     * belong there, and does not ignore it.
     */
    default boolean mayTry(Instruction instruction) {
        return false;
    }

    /** Tells whether a failure says that the database would have done it outside of a transaction. */
    default boolean isRefusalOf(SQLException refused) {
        return false;
    }

    /**
     * Does something whole or, if it throws, not at all; and the transaction that is going on, if there is one, can go on
     * either way.
     */
    default void allOrNothing(Connection connection, Runnable part) throws SQLException {
        // Where each change to the schema commits by itself, such a part is one statement.
        part.run();
    }

    /** A transaction that is going on; closing one that was not committed takes it back. */
    interface Transaction extends AutoCloseable {
        void commit() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
