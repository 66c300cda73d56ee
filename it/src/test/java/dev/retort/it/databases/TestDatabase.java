package dev.retort.it.databases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty database that belongs to one test and is dropped after it.
 *
 * @param jdbcUrl leads to this database and holds neither user nor password
 * @param user empty for SQLite
 * @param password empty for SQLite
 */
public record TestDatabase(DatabaseKind kind, String jdbcUrl, String user, String password) {

    /** A new connection, which the test closes. */
    public Connection open() throws SQLException {
        return user.isEmpty()
                ? DriverManager.getConnection(jdbcUrl)
                : DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** Executes statements one after the other on a connection of their own. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Without the password, since test names and failures show it. */
    @Override
    public String toString() {
        return kind + " at " + jdbcUrl;
    }
}
