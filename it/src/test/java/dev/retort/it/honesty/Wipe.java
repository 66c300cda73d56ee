package dev.retort.it.honesty;

import dev.retort.it.databases.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Empties a database, which is faster than making another one for each case. */
public final class Wipe {
    private Wipe() {}

    /** Drops everything. */
    public static void clean(Connection connection, DatabaseKind kind) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            switch (kind) {
                case POSTGRESQL -> cleanPostgresql(statement);
                case MYSQL, MARIADB -> cleanMysql(statement);
                case SQLITE -> cleanSqlite(statement);
            }
        }
    }

    private static void cleanPostgresql(Statement statement) throws SQLException {
        List<String> schemas = read(
                statement,
                "SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <>"
                        + " 'information_schema'");
        for (String schema : schemas) {
            statement.execute("SET client_min_messages = warning; DROP SCHEMA " + schema + " CASCADE");
        }
        statement.execute("CREATE SCHEMA public");
    }

    private static void cleanMysql(Statement statement) throws SQLException {
        String database = read(statement, "SELECT DATABASE()").get(0);
        statement.execute("SET FOREIGN_KEY_CHECKS = 0");
        for (String name : read(
                statement,
                "SELECT CONCAT(table_type, ' `', REPLACE(table_name, '`', '``'), '`')"
                        + " FROM information_schema.tables WHERE table_schema = DATABASE()")) {
            statement.execute("DROP "
                    + name.replaceFirst("^[A-Z ]*?(TABLE|VIEW|SEQUENCE|VERSIONED) ", "$1 ")
                            .replaceFirst("^VERSIONED", "TABLE"));
        }
        for (String name : read(
                statement,
                "SELECT CONCAT(routine_type, ' `', routine_name, '`')"
                        + " FROM information_schema.routines WHERE routine_schema = DATABASE()")) {
            statement.execute("DROP " + name);
        }
        statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        statement.execute("USE `" + database + "`");
    }

    private static void cleanSqlite(Statement statement) throws SQLException {
        statement.execute("PRAGMA foreign_keys = OFF");
        for (String kind : List.of("view", "trigger", "table")) {
            for (String name : read(
                    statement,
                    "SELECT '\"' || replace(name, '\"', '\"\"') || '\"' FROM sqlite_master" + " WHERE type = '" + kind
                            + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
                statement.execute("DROP " + kind + " IF EXISTS " + name);
            }
        }
    }

    private static List<String> read(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
