package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one connection of a script, on which each statement commits by itself unless the script begins a transaction. */
final class Session implements AutoCloseable {
    private final Connection connection;

    Session(TestDatabase database) throws SQLException {
        connection = database.open();
    }

    /**
     * What the database answers to a statement.
     *
     * @param columns empty if there are no rows
     * @param rows the texts of the values; empty for null
     * @param warnings what it says besides
     */
    record Answer(List<String> columns, List<List<String>> rows, List<String> warnings) {
        static final Answer NOTHING = new Answer(List.of(), List.of(), List.of());
    }

    /** Sends a statement as it is. Failures of what comes behind the first result show only when all are read. */
    Answer send(String sql) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() >= 0) {
                if (hasRows) {
                    read(statement, columns, rows);
                }
                hasRows = statement.getMoreResults();
            }
            return new Answer(columns, rows, messages(statement.getWarnings()));
        }
    }

    private static void read(Statement statement, List<String> columns, List<List<String>> rows) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            int width = result.getMetaData().getColumnCount();
            columns.clear();
            for (int column = 1; column <= width; column++) {
                columns.add(result.getMetaData().getColumnLabel(column));
            }
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(Objects.requireNonNullElse(result.getString(column), ""));
                }
                rows.add(row);
            }
        }
    }

    private static List<String> messages(@Nullable SQLWarning first) {
        List<String> messages = new ArrayList<>();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            messages.add(warning.getMessage());
        }
        return messages;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
