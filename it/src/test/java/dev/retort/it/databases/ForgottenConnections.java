package dev.retort.it.databases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Ends what a test left open on MySQL or MariaDB, where dropping a database waits for open transactions. */
final class ForgottenConnections {

    private static final int NO_SUCH_THREAD = 1094;

    private ForgottenConnections() {}

    static void end(Statement statement, String database) throws SQLException {
        for (long connection : connections(statement, database)) {
            end(statement, connection);
        }
    }

    private static List<Long> connections(Statement statement, String database) throws SQLException {
        List<Long> connections = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("select id from information_schema.processlist where db = '" + database + "'")) {
            while (result.next()) {
                connections.add(result.getLong(1));
            }
        }
        return connections;
    }

    private static void end(Statement statement, long connection) throws SQLException {
        try {
            statement.execute("kill " + connection);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_THREAD) { // it ended between our question and our order
                throw e;
            }
        }
    }
}
