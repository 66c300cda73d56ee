package dev.retort.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A column: name, type and what else the table says about it. Nullable unless said otherwise.
 *
 * <p>Immutable; each method returns a changed copy.
 */
public final class Column implements TableElement {
    private final String name;
    private final ColumnType type;
    private final boolean nullable;
    private final Optional<Value> defaultValue;
    private final Optional<String> comment;
    private final Identity identity;
    private final Optional<Generated> generated;
    private final Optional<String> collation;

    /**
     * How a column gets its value from others.
     *
     * @param stored kept in the table, or worked out at each reading
     */
    public record Generated(Expression expression, boolean stored) {}

    private Column(
            String name,
            ColumnType type,
            boolean nullable,
            Optional<Value> defaultValue,
            Optional<String> comment,
            Identity identity,
            Optional<Generated> generated,
            Optional<String> collation) {
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.defaultValue = defaultValue;
        this.comment = comment;
        this.identity = identity;
        this.generated = generated;
        this.collation = collation;
    }

    /** Returns a nullable column without default. */
    public static Column column(String name, ColumnType type) {
        return new Column(
                name,
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                Identity.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the column under another name. */
    public Column named(String otherName) {
        return new Column(otherName, type, nullable, defaultValue, comment, identity, generated, collation);
    }

    /** Returns the column with another type. */
    public Column ofType(ColumnType otherType) {
        return new Column(name, otherType, nullable, defaultValue, comment, identity, generated, collation);
    }

    /** Returns the column, refusing nulls. */
    public Column notNull() {
        return new Column(name, type, false, defaultValue, comment, identity, generated, collation);
    }

    /** Returns the column, accepting nulls. */
    public Column nullable() {
        return new Column(name, type, true, defaultValue, comment, identity, generated, collation);
    }

    /** Returns the column with a default for rows that do not give a value: a constant, or an {@link Expression}. */
    public Column defaultsTo(Object value) {
        return new Column(name, type, nullable, Optional.of(Value.of(value)), comment, identity, generated, collation);
    }

    /** Returns the column without default. */
    public Column withoutDefault() {
        return new Column(name, type, nullable, Optional.empty(), comment, identity, generated, collation);
    }

    /** Returns the column with a comment, kept by databases that know comments. */
    public Column comment(String text) {
        return new Column(name, type, nullable, defaultValue, Optional.of(text), identity, generated, collation);
    }

    /** Returns the column without comment. */
    public Column withoutComment() {
        return new Column(name, type, nullable, defaultValue, Optional.empty(), identity, generated, collation);
    }

    /**
     * Returns the column, refusing nulls and numbered by the database as standard SQL has it. SQLite numbers only a column
     * of the type {@code INTEGER} that is the primary key on its own.
     */
    public Column identity() {
        return new Column(name, type, false, defaultValue, comment, Identity.STANDARD, generated, collation);
    }

    /** Returns the column, refusing nulls and numbered as PostgreSQL's {@code SERIAL} does it; elsewhere like {@link #identity()}. */
    public Column serial() {
        return new Column(name, type, false, defaultValue, comment, Identity.SERIAL, generated, collation);
    }

    /** Returns the column, refusing nulls and numbered without ever using a number twice: {@code AUTOINCREMENT} on SQLite. */
    public Column neverReusedIdentity() {
        return new Column(name, type, false, defaultValue, comment, Identity.NEVER_REUSED, generated, collation);
    }

    /** Returns the column with a value that the database works out from others and stores. */
    public Column generatedAs(Expression expression) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                comment,
                identity,
                Optional.of(new Generated(expression, true)),
                collation);
    }

    /** Returns the column with a value that the database works out from others at each reading; not known to PostgreSQL before 18. */
    public Column virtuallyGeneratedAs(Expression expression) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                comment,
                identity,
                Optional.of(new Generated(expression, false)),
                collation);
    }

    /** Returns the column with the database's own name of a collation. */
    public Column collate(String collationName) {
        return new Column(name, type, nullable, defaultValue, comment, identity, generated, Optional.of(collationName));
    }

    /** Returns the column's name. */
    public String name() {
        return name;
    }

    /** Returns its type. */
    public ColumnType type() {
        return type;
    }

    /** Tells whether the column accepts nulls. */
    public boolean isNullable() {
        return nullable;
    }

    /** Returns its default, where it has one. */
    public Optional<Value> defaultValue() {
        return defaultValue;
    }

    /** Returns its comment, where it has one. */
    public Optional<String> comment() {
        return comment;
    }

    /** Returns who numbers the rows. */
    public Identity numbering() {
        return identity;
    }

    /** Returns how it is generated, where it is. */
    public Optional<Generated> generated() {
        return generated;
    }

    /** Returns its collation, where one was given. */
    public Optional<String> collation() {
        return collation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && type.equals(that.type)
                && nullable == that.nullable
                && defaultValue.equals(that.defaultValue)
                && comment.equals(that.comment)
                && identity == that.identity
                && generated.equals(that.generated)
                && collation.equals(that.collation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, nullable, defaultValue, comment, identity, generated, collation);
    }

    @Override
    public String toString() {
        return name + " " + type + (nullable ? "" : " not null");
    }
}
