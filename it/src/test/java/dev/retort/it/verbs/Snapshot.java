package dev.retort.it.verbs;

import com.google.gson.JsonElement;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a database holds, but for the order of columns and rows.
 *
 * @param schema each entry of the catalogue as text
 * @param definitions what the database itself writes about each table
 * @param rows the rows of each table
 */
record Snapshot(SortedMap<String, String> schema, Map<String, List<String>> definitions, Map<String, Rows> rows) {
    private static final String TABLE = "table:";
    private static final String CHECK = "check:";

    static Snapshot of(TestDatabase database) throws SQLException {
        SortedMap<String, String> schema = new TreeMap<>();
        Catalogue.read(database)
                .entries()
                .forEach((key, entry) -> schema.put(
                        key.startsWith(CHECK) ? withoutNeedlessQuotes(key) : key, withoutNeedlessQuotes(text(entry))));
        Map<String, List<String>> definitions = new TreeMap<>();
        Map<String, Rows> rows = new TreeMap<>();
        try (Connection connection = database.open()) {
            for (String key : schema.keySet()) {
                if (key.startsWith(TABLE)) {
                    String table = key.substring(TABLE.length());
                    String quoted = Quotes.around(table, database.kind());
                    definitions.put(table, Definitions.of(quoted, table, database.kind(), connection));
                    rows.put(table, Rows.read("SELECT * FROM " + quoted, connection));
                }
            }
        }
        return new Snapshot(schema, definitions, rows);
    }

    /** SQLite leaves quotes behind when it renames a column in a check; JSON has a backslash before them. */
    private static String withoutNeedlessQuotes(String text) {
        return text.replaceAll("(?<=[( ])(\\\\?)\"([a-z_][a-z0-9_]*)\\1\"", "$2");
    }

    /** Each column has an entry of its own, and its place says nothing. */
    private static String text(JsonElement entry) {
        JsonElement copy = entry.deepCopy();
        copy.getAsJsonObject().remove("columns");
        return (entry.getAsJsonObject().has("ref") || isKey(entry) ? entry : copy).toString();
    }

    private static boolean isKey(JsonElement entry) {
        JsonElement kind = entry.getAsJsonObject().get("kind");
        return kind != null && kind.getAsString().equals("primary key");
    }

    /**
     * The rows of the tables and columns that the other snapshot has as well.
     *
     * @param except tables such as {@code person} and columns such as {@code person.age} to leave out
     */
    Map<String, Rows> rowsSharedWith(Snapshot other, Set<String> except) {
        Map<String, Rows> shared = new TreeMap<>();
        rows.forEach((table, all) -> {
            if (other.rows.containsKey(table) && !except.contains(table)) {
                Set<String> columns = new TreeSet<>(all.columns());
                columns.removeIf(column -> !other.schema.containsKey("column:" + table + "." + column)
                        || except.contains(table + "." + column));
                shared.put(table, all.of(columns));
            }
        });
        return shared;
    }
}
