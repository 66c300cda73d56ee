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
    private final KeyOptions options;

    private IndexKey(
            Optional<String> column,
            Optional<Expression> expression,
            boolean descending,
            OptionalInt prefix,
            KeyOptions options) {
        this.column = column;
        this.expression = expression;
        this.descending = descending;
        this.prefix = prefix;
        this.options = options;
    }

    /** What a key may say on PostgreSQL, and in part on others. */
    private record KeyOptions(
            Optional<String> operatorClass, Optional<String> collation, Optional<NullsOrder> nullsOrder) {
        static final KeyOptions NONE = new KeyOptions(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the key that is a column, rising. */
    public static IndexKey key(String column) {
        return new IndexKey(Optional.of(column), Optional.empty(), false, OptionalInt.empty(), KeyOptions.NONE);
    }

    /** Returns the key that is worked out by an expression, rising. MariaDB has no such keys. */
    public static IndexKey key(Expression expression) {
        return new IndexKey(Optional.empty(), Optional.of(expression), false, OptionalInt.empty(), KeyOptions.NONE);
    }

    /** Returns the same key, falling. */
    public IndexKey descending() {
        return new IndexKey(column, expression, true, prefix, options);
    }

    /**
     * Returns the same key, cut at this many characters on MySQL and MariaDB, which need it for long text; other
     * databases take the whole value.
     */
    public IndexKey prefix(int characters) {
        return new IndexKey(column, expression, descending, OptionalInt.of(characters), options);
    }

    /** Returns the same key, taking the whole value everywhere. */
    public IndexKey withoutPrefix() {
        return new IndexKey(column, expression, descending, OptionalInt.empty(), options);
    }

    /** Returns the same key, compared by the operators of this class, such as {@code gin_trgm_ops} on PostgreSQL. */
    public IndexKey operatorClass(String name) {
        return with(new KeyOptions(Optional.of(name), options.collation, options.nullsOrder));
    }

    /** Returns the same key, compared by the operators that its type has anyway. */
    public IndexKey withoutOperatorClass() {
        return with(new KeyOptions(Optional.empty(), options.collation, options.nullsOrder));
    }

    /** Returns the same key, in the order of this collation, on PostgreSQL and SQLite. */
    public IndexKey collation(String name) {
        return with(new KeyOptions(options.operatorClass, Optional.of(name), options.nullsOrder));
    }

    /** Returns the same key, in the order of its column. */
    public IndexKey withoutCollation() {
        return with(new KeyOptions(options.operatorClass, Optional.empty(), options.nullsOrder));
    }

    /** Returns the same key with nulls before all values, on PostgreSQL. */
    public IndexKey nullsFirst() {
        return with(new KeyOptions(options.operatorClass, options.collation, Optional.of(NullsOrder.FIRST)));
    }

    /** Returns the same key with nulls behind all values, on PostgreSQL. */
    public IndexKey nullsLast() {
        return with(new KeyOptions(options.operatorClass, options.collation, Optional.of(NullsOrder.LAST)));
    }

    /** Returns the same key with nulls where the database has them anyway. */
    public IndexKey withoutNullsOrder() {
        return with(new KeyOptions(options.operatorClass, options.collation, Optional.empty()));
    }

    private IndexKey with(KeyOptions otherOptions) {
        return new IndexKey(column, expression, descending, prefix, otherOptions);
    }

    /** Returns the same key about another column. */
    public IndexKey onColumn(String otherColumn) {
        return new IndexKey(Optional.of(otherColumn), Optional.empty(), descending, prefix, options);
    }

    /** Returns the same key worked out by another expression. */
    public IndexKey onExpression(Expression otherExpression) {
        return new IndexKey(Optional.empty(), Optional.of(otherExpression), descending, prefix, options);
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

    /** Returns the class of operators, where that was said. */
    public Optional<String> operatorClass() {
        return options.operatorClass;
    }

    /** Returns the collation, where that was said. */
    public Optional<String> collation() {
        return options.collation;
    }

    /** Returns where nulls are, if that was said. */
    public Optional<NullsOrder> nullsOrder() {
        return options.nullsOrder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexKey that
                && column.equals(that.column)
                && expression.equals(that.expression)
                && descending == that.descending
                && prefix.equals(that.prefix)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(column, expression, descending, prefix, options);
    }

    @Override
    public String toString() {
        return column.orElseGet(() -> "(" + expression.orElseThrow() + ")") + (descending ? " desc" : "");
    }
}
