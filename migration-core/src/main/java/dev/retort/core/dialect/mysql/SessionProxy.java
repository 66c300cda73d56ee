package dev.retort.core.dialect.mysql;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * A process between client and server that may share the server's sessions among its clients.
 *
 * <p>It gives itself away: the number of the session that it tells its client is one that it made up.
 */
final class SessionProxy {
    /** The protocol has no room for more when it begins. */
    private static final long FOUR_BYTES = 0xFFFF_FFFFL;

    private SessionProxy() {}

    /**
     * Makes sure that there is none.
     *
     * @param number the number of the session that answers
     * @throws SharedSession if there is
     */
    static void refuse(Connection connection, long number) throws SQLException {
        OptionalLong told = sessionToldToDriver(connection.unwrap(Connection.class));
        long answering = number & FOUR_BYTES;
        if (told.isPresent() && (told.getAsLong() & FOUR_BYTES) != answering) {
            throw SharedSession.strangeSession(told.getAsLong(), answering);
        }
    }

    /**
     * Asks MariaDB's driver or MySQL's, which may well be in a class loader that this class does not see. Of other drivers
     * nothing is known.
     */
    private static OptionalLong sessionToldToDriver(Connection physical) throws SQLException {
        try {
            return OptionalLong.of((long) answer(physical, "getThreadId"));
        } catch (NoSuchMethodException notMariadbs) {
            try {
                return OptionalLong.of((long) answer(answer(physical, "getSession"), "getThreadId"));
            } catch (NoSuchMethodException otherDriver) {
                return OptionalLong.empty();
            }
        }
    }

    private static Object answer(Object asked, String question) throws SQLException, NoSuchMethodException {
        try {
            return asked.getClass().getMethod(question).invoke(asked);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new SQLException("the driver does not tell the server's session of " + asked, failure);
        }
    }
}
