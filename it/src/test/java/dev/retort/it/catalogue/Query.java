package dev.retort.it.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks one database questions. */
final class Query {

    private final Connection connection;

    Query(Connection connection) {
        this.connection = connection;
    }

    List<Row> rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return rows(result);
            }
        }
    }

    /** The only row, for questions that have exactly one answer. */
    Row row(String sql, Object... parameters) throws SQLException {
        List<Row> rows = rows(sql, parameters);
        if (rows.size() != 1) {
            throw new SQLException("Expected one row but got " + rows.size() + " from: " + sql);
        }
        return rows.get(0);
    }

    private static List<Row> rows(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result));
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            // MySQL answers in capitals, whatever case the question had.
            String label = result.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            values.put(label, result.getString(column));
        }
        return new Row(values);
    }
}
