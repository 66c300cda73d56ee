package dev.retort.core.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The primary keys of all tables, which foreign keys lead to unless they name columns.
 *
 * @param columns the columns of each table's key in parentheses, by the table's name in lower case
 */
record PrimaryKeys(Map<String, String> columns) {
    static final PrimaryKeys NONE = new PrimaryKeys(Map.of());

    /** Virtual tables are left out: a connection may lack the module to read them. */
    private static final String QUERY = """
            SELECT tables.name, '("' || group_concat(replace(keys.name, '"', '""'), '", "' ORDER BY keys.pk) || '")'
            FROM sqlite_master AS tables, pragma_table_info(tables.name) AS keys
            WHERE tables.type = 'table' AND tables.sql NOT LIKE 'CREATE VIRTUAL %' AND keys.pk > 0
            GROUP BY tables.name""";

    PrimaryKeys {
        columns = Map.copyOf(columns);
    }

    static PrimaryKeys in(Connection connection) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                columns.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
            }
        }
        return new PrimaryKeys(columns);
    }

    /** Returns the columns of the table's key in parentheses; nothing if it has no key. */
    String of(String table) {
        String name = Tokens.of(table).get(0).name().toLowerCase(Locale.ROOT);
        return columns.getOrDefault(name, "");
    }
}
