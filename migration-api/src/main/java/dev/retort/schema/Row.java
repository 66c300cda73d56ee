package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** A row to insert: values by column, in the order in which they were given. Immutable. */
public final class Row {
    private static final Value NULL = Expression.expression("NULL");

    // Two lists and no map: there may be many thousands of rows, of few columns each.
    private final List<String> columns;
    private final List<Value> values;

    private Row(List<String> columns, List<Value> values) {
        this.columns = columns;
        this.values = values;
    }

    /** Returns a row with one value: a constant, or an {@link Expression}. */
    public static Row row(String column, Object value) {
        return new Row(List.of(), List.of()).with(column, value);
    }

    /** Returns the row with one more value: a constant, or an {@link Expression}. */
    public Row with(String column, Object value) {
        List<Value> moreValues = with(values, Value.of(value));
        if (columns.contains(column)) {
            throw new IllegalArgumentException("a row gives column " + column + " twice");
        }
        return new Row(with(columns, column), moreValues);
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    /** Returns the row with a null in {@code column}. */
    public Row withNull(String column) {
        return with(column, NULL);
    }

    /** Returns the columns that have a value, in order. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the value of {@code column}.
     *
     * @throws IllegalArgumentException if the row gives none
     */
    public Value value(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("the row gives no value for " + column + "; it has " + columns());
        }
        return values.get(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && columns.equals(that.columns) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, values);
    }

    @Override
    public String toString() {
        StringJoiner joined = new StringJoiner(", ", "{", "}");
        for (int place = 0; place < columns.size(); place++) {
            joined.add(columns.get(place) + "=" + values.get(place));
        }
        return joined.toString();
    }
}
