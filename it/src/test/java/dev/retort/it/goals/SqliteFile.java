package dev.retort.it.goals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that a goal works on. */
record SqliteFile(Path path) {

    String url() {
        return "jdbc:sqlite:" + path;
    }

    /** The tables, sorted. */
    List<String> tables() throws SQLException {
        return query("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name");
    }

    /** The revisions that the version table names, sorted. */
    List<String> versions() throws SQLException {
        return query("select version_num from retort_version order by version_num");
    }

    List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
