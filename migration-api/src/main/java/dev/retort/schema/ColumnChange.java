package dev.retort.schema;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

        R toNumbering(ToNumbering change);

        R toGeneration(ToGeneration change);

        R toCollation(ToCollation change);
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

    /** Numbered by the database in some way, or not. A column that is no longer numbered goes on refusing nulls. */
    record ToNumbering(Identity way, Numbers numbers) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.numberedBy(way, numbers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toNumbering(this);
        }
    }

    /** Worked out by the database, or not. */
    record ToGeneration(Optional<Column.Generated> generated) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return generated
                    .map(how -> how.stored()
                            ? column.withoutDefault().generatedAs(how.expression())
                            : column.withoutDefault().virtuallyGeneratedAs(how.expression()))
                    .orElseGet(column::withoutGeneration);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toGeneration(this);
        }
    }

    /** Compared by these collations, or by the usual one where none is given. */
    record ToCollation(Map<Dialect, String> collations) implements ColumnChange {
        /** Keeps a copy. */
        public ToCollation {
            collations = Map.copyOf(collations);
        }

        @Override
        public Column applyTo(Column column) {
            return column.withCollations(collations);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toCollation(this);
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
        return new ToDefault(Optional.of(Value.ofDefault(value)));
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

    /** Lets the database number the column, which then refuses nulls and has no default; by the usual numbers. */
    static ColumnChange toIdentity() {
        return toIdentity(Numbers.USUAL);
    }

    /** Lets the database number the column, which then refuses nulls and has no default; by these numbers. */
    static ColumnChange toIdentity(Numbers numbers) {
        return new ToNumbering(Identity.STANDARD, numbers);
    }

    /** Takes the numbering away; the column goes on refusing nulls. */
    static ColumnChange dropIdentity() {
        return new ToNumbering(Identity.NONE, Numbers.USUAL);
    }

    /** Lets the database work the value out from other columns, and store it; the old values are lost. */
    static ColumnChange toGenerated(Expression expression) {
        return new ToGeneration(Optional.of(new Column.Generated(expression, true)));
    }

    /** Lets the database work the value out from other columns at each reading; the old values are lost. */
    static ColumnChange toVirtuallyGenerated(Expression expression) {
        return new ToGeneration(Optional.of(new Column.Generated(expression, false)));
    }

    /** Makes a generated column an ordinary one that keeps the values it has. */
    static ColumnChange dropGenerated() {
        return new ToGeneration(Optional.empty());
    }

    /** Gives the column a collation by the database's own name of it. */
    static ColumnChange toCollation(String collation) {
        return toCollation(EnumSet.allOf(Dialect.class), collation);
    }

    /** Gives the column a collation on {@code dialect}, by its name there, and the usual one elsewhere. */
    static ColumnChange toCollation(Dialect dialect, String collation) {
        return toCollation(EnumSet.of(dialect), collation);
    }

    /** Gives the column a collation on these databases, by its name there, and the usual one elsewhere. */
    static ColumnChange toCollation(Set<Dialect> dialects, String collation) {
        Map<Dialect, String> collations = new EnumMap<>(Dialect.class);
        for (Dialect dialect : dialects) {
            collations.put(dialect, collation);
        }
        return new ToCollation(collations);
    }

    /** Gives the column the usual collation. */
    static ColumnChange dropCollation() {
        return new ToCollation(Map.of());
    }
}
