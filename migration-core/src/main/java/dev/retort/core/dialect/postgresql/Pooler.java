package dev.retort.core.dialect.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
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
     * @param answering the number of the process that answers
     * @throws PooledConnection if there is
     */
    static void refuse(Connection connection, int answering) throws SQLException {
        OptionalInt told = processToldToDriver(connection.unwrap(Connection.class));
        if (told.isPresent() && told.getAsInt() != answering) {
            throw PooledConnection.strangeProcess(told.getAsInt(), answering);
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
