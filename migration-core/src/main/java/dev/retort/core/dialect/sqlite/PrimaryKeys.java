package dev.retort.core.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
            SELECT tables.name, keys.name
            FROM sqlite_master AS tables, pragma_table_info(tables.name) AS keys
            WHERE tables.type = 'table' AND tables.sql NOT LIKE 'CREATE VIRTUAL %' AND keys.pk > 0
            ORDER BY tables.name, keys.pk""";

    PrimaryKeys {
        columns = Map.copyOf(columns);
    }

    static PrimaryKeys in(Connection connection) throws SQLException {
        Map<String, List<String>> keys = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString(1).toLowerCase(Locale.ROOT), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        Map<String, String> columns = new HashMap<>();
        keys.forEach((table, names) -> columns.put(table, "(" + SqliteDialect.IDENTIFIERS.spell(names) + ")"));
        return new PrimaryKeys(columns);
    }

    /** Returns the columns of the table's key in parentheses; nothing if it has no key. */
    String of(String table) {
        String name = Tokens.of(table).get(0).name().toLowerCase(Locale.ROOT);
        return columns.getOrDefault(name, "");
    }
}
