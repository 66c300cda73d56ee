package dev.retort.it.verbs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Rows as text, by column and in no order that matters. */
record Rows(List<Map<String, String>> rows) {
    static Rows read(String query, Connection connection) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    String label = result.getMetaData().getColumnLabel(column);
                    row.put(row.containsKey(label) ? label + " " + column : label, text(result, column));
                }
                rows.add(row);
            }
        }
        return new Rows(rows);
    }

    private static String text(ResultSet result, int column) throws SQLException {
        return result.getObject(column) instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : withoutTrailingZeros(Objects.requireNonNullElse(result.getString(column), "null"));
    }

    /** Drivers write fractions of a second with as many zeros as they like. */
    private static String withoutTrailingZeros(String text) {
        return text.replaceAll("(?<=:\\d\\d\\.\\d{0,6})0+(?=$|[+])", "").replaceAll("(?<=:\\d\\d)[.](?=$|[+])", "");
    }

    /** One line per row, the values with bars between them. */
    List<String> lines() {
        return rows.stream().map(row -> String.join(" | ", row.values())).toList();
    }

    /** These columns only, the rows sorted. */
    Rows of(Set<String> columns) {
        return new Rows(rows.stream()
                .map(row -> {
                    Map<String, String> part = new TreeMap<>(row);
                    part.keySet().retainAll(columns);
                    return part;
                })
                .sorted(Comparator.comparing(Map::toString))
                .toList());
    }

    Set<String> columns() {
        return rows.isEmpty() ? Set.of() : rows.get(0).keySet();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
