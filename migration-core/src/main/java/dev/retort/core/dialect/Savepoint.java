package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A place in a transaction to which it can be taken back. */
public final class Savepoint {
    private static final String NAME = "retort_part";

    private Savepoint() {}

    /** Does something inside a transaction, and takes it back if it throws. */
    public static void around(Connection connection, Runnable part) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SAVEPOINT " + NAME);
            try {
                part.run();
            } catch (RuntimeException thrown) {
                takeBack(statement, thrown);
                throw thrown;
            }
            statement.execute("RELEASE SAVEPOINT " + NAME);
        }
    }

    private static void takeBack(Statement statement, RuntimeException thrown) throws SQLException {
        try {
            statement.execute("ROLLBACK TO SAVEPOINT " + NAME);
            statement.execute("RELEASE SAVEPOINT " + NAME);
        } catch (SQLException gone) {
            // The whole transaction is gone, or the connection is; then the failure is none that can be tolerated.
            gone.addSuppressed(thrown);
            throw gone;
        }
    }
}
