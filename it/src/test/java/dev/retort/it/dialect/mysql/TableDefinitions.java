package dev.retort.it.dialect.mysql;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the server answers to {@code SHOW CREATE TABLE}, which leaves nothing out; line by line, in the order of the
 * alphabet, without the number that the next row gets.
 */
record TableDefinitions(TreeMap<String, List<String>> linesByTable) {
    static TableDefinitions read(TestDatabase database) throws SQLException {
        TreeMap<String, List<String>> lines = new TreeMap<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String table : firstColumn(statement, "SHOW TABLES", 1)) {
                String definition = firstColumn(statement, "SHOW CREATE TABLE `" + table + "`", 2)
                        .get(0);
                lines.put(
                        table,
                        definition
                                .lines()
                                .map(line -> line.strip().replaceAll(",$", "").replaceAll(" AUTO_INCREMENT=\\d+", ""))
                                .sorted()
                                .toList());
            }
        }
        return new TableDefinitions(lines);
    }

    private static List<String> firstColumn(Statement statement, String query, int column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }

    Set<String> tables() {
        return linesByTable.keySet();
    }

    /** The lines that say something of columns, keys and constraints. */
    List<String> of(String table) {
        return linesByTable.get(table).stream()
                .filter(line -> !line.startsWith(")") && !line.startsWith("CREATE TABLE"))
                .toList();
    }

    @Override
    public String toString() {
        return linesByTable.toString();
    }
}
