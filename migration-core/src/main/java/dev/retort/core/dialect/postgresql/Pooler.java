package dev.retort.core.dialect.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;

/**
 * A process between client and server that shares the server's sessions among its clients.
 *
 * <p>In PgBouncer's transaction mode two clients on one server session both get the lock. It gives itself away: the number
 * of the server's process that it tells its client is one that it made up.
 */
final class Pooler {
    private Pooler() {}

    /**
     * Makes sure that there is none.
     *
     * @throws PooledConnection if there is
     */
    static void refuse(Connection connection) throws SQLException {
        OptionalInt told = processToldToDriver(connection.unwrap(Connection.class));
        int answering = processThatAnswers(connection);
        if (told.isPresent() && told.getAsInt() != answering) {
            throw PooledConnection.strangeProcess(told.getAsInt(), answering);
        }
    }

    private static int processThatAnswers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    /**
     * Asks {@code PGConnection.getBackendPID()} of PostgreSQL's own driver, which may well be in a class loader that this
     * class does not see. Of other drivers nothing is known.
     */
    private static OptionalInt processToldToDriver(Connection physical) throws SQLException {
        try {
            Method question = physical.getClass().getMethod("getBackendPID");
            return OptionalInt.of((int) question.invoke(physical));
        } catch (NoSuchMethodException otherDriver) {
            return OptionalInt.empty();
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new SQLException("the driver does not tell the server process of " + physical, failure);
        }
    }
}
