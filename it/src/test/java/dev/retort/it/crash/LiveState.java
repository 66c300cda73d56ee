package dev.retort.it.crash;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.CatalogueDifferences;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All there is in a database.
 *
 * @param rows of each table, in their order by content
 * @param heads the rows of the version table
 * @param unfinished the rows of the journal
 */
record LiveState(
        Catalogue catalogue, SortedMap<String, List<String>> rows, List<String> heads, List<String> unfinished) {
    private static final String TABLE = "table:";

    static LiveState read(TestDatabase database) throws SQLException {
        Catalogue catalogue = Catalogue.read(database);
        SortedMap<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String key : catalogue.entries().keySet()) {
                if (key.startsWith(TABLE)) {
                    String table = key.substring(TABLE.length());
                    rows.put(table, rows(statement, "SELECT * FROM " + table));
                }
            }
            return new LiveState(
                    catalogue,
                    rows,
                    rows(statement, "SELECT version_num FROM " + Shop.SETTINGS.versionTable()),
                    unfinished(connection, statement));
        }
    }

    private static List<String> unfinished(Connection connection, Statement statement) throws SQLException {
        String journal = Shop.SETTINGS.journalTable();
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), journal, null)) {
            if (!tables.next()) {
                return List.of();
            }
        }
        return rows(statement, "SELECT * FROM " + journal);
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getMetaData().getColumnLabel(column) + "=" + result.getString(column));
                }
                // Columns that were dropped and added again stand elsewhere, and nobody is to mind.
                row.sort(null);
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** Returns what is otherwise here than in the state that is expected, one line each; nothing if they are equal. */
    List<String> differencesFrom(LiveState expected) {
        List<String> lines = new ArrayList<>(
                CatalogueDifferences.between(expected.catalogue, catalogue).lines());
        compare("rows", expected.rows, rows, lines);
        compare("heads", expected.heads, heads, lines);
        compare("journal", expected.unfinished, unfinished, lines);
        return lines;
    }

    private static void compare(String what, Object expected, Object actual, List<String> lines) {
        if (!actual.equals(expected)) {
            lines.add("different   " + what + "\n  expected  " + expected + "\n  but was   " + actual);
        }
    }
}
