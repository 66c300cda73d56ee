package dev.retort.schema;

import java.util.Optional;

/** One change to an existing column; a column may get several at once. */
public sealed interface ColumnChange {
    /** Returns the column as it is after the change. */
    Column applyTo(Column column);

    /** Asks {@code visitor} what the change means to it. */
    <R> R accept(Visitor<R> visitor);

    /** What somebody does with each kind of change. */
    interface Visitor<R> {
        R toType(ToType change);

        R toNullability(ToNullability change);

        R toDefault(ToDefault change);

        R toComment(ToComment change);
    }

    /** Another type, the old values converted by the database or by {@link #using}. */
    record ToType(ColumnType type, Optional<Expression> conversion) implements ColumnChange {
        /** Returns the change with the expression that makes the new value out of the old row. */
        public ToType using(String expression) {
            return using(Expression.expression(expression));
        }

        /** Returns the change with the expression that makes the new value out of the old row. */
        public ToType using(Expression expression) {
            return new ToType(type, Optional.of(expression));
        }

        @Override
        public Column applyTo(Column column) {
            return column.ofType(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toType(this);
        }
    }

    /** Accept nulls, or refuse them. */
    record ToNullability(boolean nullable) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return nullable ? column.nullable() : column.notNull();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toNullability(this);
        }
    }

    /** A default, or none. */
    record ToDefault(Optional<Value> value) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return value.map(column::defaultsTo).orElseGet(column::withoutDefault);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toDefault(this);
        }
    }

    /** A comment, or none. */
    record ToComment(Optional<String> text) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return text.map(column::comment).orElseGet(column::withoutComment);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toComment(this);
        }
    }

    /** Gives the column another type. */
    static ToType toType(ColumnType type) {
        return new ToType(type, Optional.empty());
    }

    /** Makes the column refuse nulls; fails if a row holds one. */
    static ColumnChange toNotNull() {
        return new ToNullability(false);
    }

    /** Makes the column accept nulls. */
    static ColumnChange toNullable() {
        return new ToNullability(true);
    }

    /** Gives the column a default: a constant, or an {@link Expression}. */
    static ColumnChange toDefault(Object value) {
        return new ToDefault(Optional.of(Value.of(value)));
    }

    /** Takes the column's default away. */
    static ColumnChange dropDefault() {
        return new ToDefault(Optional.empty());
    }

    /** Gives the column a comment, kept by databases that know comments. */
    static ColumnChange toComment(String text) {
        return new ToComment(Optional.of(text));
    }

    /** Takes the column's comment away. */
    static ColumnChange dropComment() {
        return new ToComment(Optional.empty());
    }
}
