package dev.retort.core.dialect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that a query finds in a catalogue, one at a time. */
public final class CatalogueRows {
    private final ResultSet row;

    private CatalogueRows(ResultSet row) {
        this.row = row;
    }

    /** What is done with each row. */
    public interface Reader {
        void read(CatalogueRows row) throws SQLException;
    }

    /** Hands each row of the query to {@code reader}. */
    public static void forEach(Connection connection, String query, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            CatalogueRows row = new CatalogueRows(rows);
            while (rows.next()) {
                reader.read(row);
            }
        }
    }

    /** Returns a value that is never null. */
    public String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** Returns a value, or nothing for null. */
    public Optional<String> find(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Returns a value, or nothing for null or the empty string. */
    public Optional<String> findFilled(String column) throws SQLException {
        return find(column).filter(text -> !text.isEmpty());
    }

    /** Returns a truth value. */
    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /** Returns a whole number, nothing for null. */
    public Optional<Integer> number(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** Returns the elements of an array, none for null. */
    public List<String> list(String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        List<String> list = new ArrayList<>();
        if (array != null) {
            Arrays.stream((Object[]) array.getArray())
                    .map(element -> element == null ? "" : element.toString())
                    .forEach(list::add);
        }
        return list;
    }
}
