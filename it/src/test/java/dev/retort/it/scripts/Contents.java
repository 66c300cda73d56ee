package dev.retort.it.scripts;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rows of all tables, those of Retort too. What is different each time, because it is the time or made up, is left out.
 *
 * @param rows the rows of each table, sorted
 */
public record Contents(SortedMap<String, List<String>> rows) {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d[.\\d]*Z?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\b1[78]\\d{11}\\b");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads all tables. */
    public static Contents of(TestDatabase database) throws SQLException {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.open()) {
            for (String table : tables(connection)) {
                rows.put(table, rows(connection, table));
            }
        }
        return new Contents(rows);
    }

    static SortedSet<String> tables(Connection connection) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quote + table + quote)) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column);
            if (!name.equals("duration_ms")) {
                line.append(name).append('=').append(row.getString(column)).append(' ');
            }
        }
        String withoutTimes =
                MILLISECONDS.matcher(TIME.matcher(line).replaceAll("<time>")).replaceAll("<time>");
        return UUID.matcher(withoutTimes).replaceAll("<uuid>");
    }
}
