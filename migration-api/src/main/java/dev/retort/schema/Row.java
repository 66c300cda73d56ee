package dev.retort.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row to insert: values by column, in the order in which they were given. Immutable. */
public final class Row {
    private static final Value NULL = Expression.expression("NULL");

    private final Map<String, Value> values;
    private final List<String> columns;

    private Row(Map<String, Value> values) {
        this.values = values;
        this.columns = List.copyOf(values.keySet());
    }

    /** Returns a row with one value: a constant, or an {@link Expression}. */
    public static Row row(String column, Object value) {
        return new Row(Map.of()).with(column, value);
    }

    /** Returns the row with one more value: a constant, or an {@link Expression}. */
    public Row with(String column, Object value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        if (more.put(column, Value.of(value)) != null) {
            throw new IllegalArgumentException("a row gives column " + column + " twice");
        }
        return new Row(more);
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
        Value value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("the row gives no value for " + column + "; it has " + columns());
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && columns().equals(that.columns()) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
