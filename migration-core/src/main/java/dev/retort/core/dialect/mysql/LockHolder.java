package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.SessionDoings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says who has a lock by {@code GET_LOCK}, as far as the server lets one see. */
final class LockHolder {
    private static final Pattern BEGIN_OF_LITERAL = Pattern.compile("['\"]");

    private LockHolder() {}

    static String of(Connection connection, String lock) throws SQLException {
        Optional<String> session = text(connection, "SELECT IS_USED_LOCK(?)", lock);
        return session.isEmpty()
                ? "a session that has ended since"
                : "session " + session.orElseThrow() + description(connection, session.orElseThrow());
    }

    /** A server may be set to hide its list of sessions, which must not hide that the lock is taken. */
    private static String description(Connection connection, String session) {
        String query = "SELECT user, host, command, time, info FROM information_schema.processlist WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, session);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? " of " + row.getString("user") + "@" + row.getString("host") + program(connection, session)
                                + ", " + doings(row, session)
                        : ", of a user whom this one may not see (the privilege PROCESS would let it)";
            }
        } catch (SQLException hidden) {
            return ", of a user whom the server does not name: " + hidden.getMessage();
        }
    }

    /** Where the server keeps what clients say of themselves, and lets this user read it. */
    private static String program(Connection connection, String session) {
        String query = "SELECT attr_value FROM performance_schema.session_connect_attrs"
                + " WHERE processlist_id = ? AND attr_name = 'program_name'";
        try {
            return text(connection, query, session)
                    .map(name -> " (program " + name + ")")
                    .orElse("");
        } catch (SQLException notAllowed) {
            return "";
        }
    }

    /** No server of these tells that a client is gone while it carries out its statement. */
    private static String doings(ResultSet row, String session) throws SQLException {
        Optional<String> statement = Optional.ofNullable(row.getString("info"));
        long seconds = row.getLong("time");
        return statement.isPresent()
                ? SessionDoings.carryingOut(statement.orElseThrow(), BEGIN_OF_LITERAL, seconds)
                        + "; should its client be gone, the server finds out when that statement ends, and KILL "
                        + session + " ends it at once"
                : "which has been idle for " + SessionDoings.time(seconds);
    }

    private static Optional<String> text(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
            }
        }
    }
}
