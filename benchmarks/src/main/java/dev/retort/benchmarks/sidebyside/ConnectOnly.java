package dev.retort.benchmarks.sidebyside;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the driver does on its own: connects and leaves.
 *
 * <p>Arguments: URL, user, password.
 */
public final class ConnectOnly {
    private ConnectOnly() {}

    public static void main(String[] arguments) throws SQLException {
        DriverConnections connections = new DriverConnections(arguments[0], arguments[1], arguments[2]);
        try (Connection connection = connections.getConnection()) {
            connection.getAutoCommit();
        }
    }
}
