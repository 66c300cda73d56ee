package dev.retort.schema;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** One key of an index: a column or an expression, rising or falling. Immutable. */
public final class IndexKey {
    private final Optional<String> column;
    private final Optional<Expression> expression;
    private final boolean descending;
    private final OptionalInt prefix;

    private IndexKey(Optional<String> column, Optional<Expression> expression, boolean descending, OptionalInt prefix) {
        this.column = column;
        this.expression = expression;
        this.descending = descending;
        this.prefix = prefix;
    }

    /** Returns the key that is a column, rising. */
    public static IndexKey key(String column) {
        return new IndexKey(Optional.of(column), Optional.empty(), false, OptionalInt.empty());
    }

    /** Returns the key that is worked out by an expression, rising. MariaDB has no such keys. */
    public static IndexKey key(Expression expression) {
        return new IndexKey(Optional.empty(), Optional.of(expression), false, OptionalInt.empty());
    }

    /** Returns the same key, falling. */
    public IndexKey descending() {
        return new IndexKey(column, expression, true, prefix);
    }

    /**
     * Returns the same key, cut at this many characters on MySQL and MariaDB, which need it for long text; other
     * databases take the whole value.
     */
    public IndexKey prefix(int characters) {
        return new IndexKey(column, expression, descending, OptionalInt.of(characters));
    }

    /** Returns the same key about another column. */
    public IndexKey onColumn(String otherColumn) {
        return new IndexKey(Optional.of(otherColumn), Optional.empty(), descending, prefix);
    }

    /** Returns the same key worked out by another expression. */
    public IndexKey onExpression(Expression otherExpression) {
        return new IndexKey(Optional.empty(), Optional.of(otherExpression), descending, prefix);
    }

    /** Returns the column, unless the key is an expression. */
    public Optional<String> column() {
        return column;
    }

    /** Returns the expression, unless the key is a column. */
    public Optional<Expression> expression() {
        return expression;
    }

    /** Tells whether the key falls. */
    public boolean isDescending() {
        return descending;
    }

    /** Returns how many characters MySQL and MariaDB take, where that was said. */
    public OptionalInt prefix() {
        return prefix;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexKey that
                && column.equals(that.column)
                && expression.equals(that.expression)
                && descending == that.descending
                && prefix.equals(that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(column, expression, descending, prefix);
    }

    @Override
    public String toString() {
        return column.orElseGet(() -> "(" + expression.orElseThrow() + ")") + (descending ? " desc" : "");
    }
}
