package dev.retort.it.databases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a server listens, and an account that may create databases there. */
record ServerAddress(JdbcUrl url, String user, String password) {

    Connection open() throws SQLException {
        return DriverManager.getConnection(url.toString(), user, password);
    }

    /** What the server calls itself, since drivers do not tell MySQL and MariaDB apart. */
    String version() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select version()")) {
            result.next();
            return result.getString(1);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.toString();
    }
}
