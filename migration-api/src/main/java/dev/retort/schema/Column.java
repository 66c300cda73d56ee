package dev.retort.schema;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private final Map<Dialect, String> collations;
    private final Numbers numbers;

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
            Map<Dialect, String> collations,
            Numbers numbers) {
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.defaultValue = defaultValue;
        this.comment = comment;
        this.identity = identity;
        this.generated = generated;
        this.collations = Map.copyOf(collations);
        this.numbers = numbers;
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
                Map.of(),
                Numbers.USUAL);
    }

    /** Returns the column under another name. */
    public Column named(String otherName) {
        return new Column(otherName, type, nullable, defaultValue, comment, identity, generated, collations, numbers);
    }

    /** Returns the column with another type. */
    public Column ofType(ColumnType otherType) {
        return new Column(name, otherType, nullable, defaultValue, comment, identity, generated, collations, numbers);
    }

    /** Returns the column, refusing nulls. */
    public Column notNull() {
        return new Column(name, type, false, defaultValue, comment, identity, generated, collations, numbers);
    }

    /** Returns the column, accepting nulls. */
    public Column nullable() {
        return new Column(name, type, true, defaultValue, comment, identity, generated, collations, numbers);
    }

    /** Returns the column with a default for rows that do not give a value: a constant, or an {@link Expression}. */
    public Column defaultsTo(Object value) {
        return new Column(
                name,
                type,
                nullable,
                Optional.of(Value.ofDefault(value)),
                comment,
                identity,
                generated,
                collations,
                numbers);
    }

    /** Returns the column without default. */
    public Column withoutDefault() {
        return new Column(name, type, nullable, Optional.empty(), comment, identity, generated, collations, numbers);
    }

    /** Returns the column with a comment, kept by databases that know comments. */
    public Column comment(String text) {
        return new Column(
                name, type, nullable, defaultValue, Optional.of(text), identity, generated, collations, numbers);
    }

    /** Returns the column without comment. */
    public Column withoutComment() {
        return new Column(
                name, type, nullable, defaultValue, Optional.empty(), identity, generated, collations, numbers);
    }

    /**
     * Returns the column, refusing nulls and numbered by the database as standard SQL has it. SQLite numbers only a column
     * of the type {@code INTEGER} that is the primary key on its own.
     */
    public Column identity() {
        return new Column(name, type, false, defaultValue, comment, Identity.STANDARD, generated, collations, numbers);
    }

    /** Returns the column, numbered like {@link #identity()}, by these numbers. */
    public Column identity(Numbers which) {
        return new Column(name, type, false, defaultValue, comment, Identity.STANDARD, generated, collations, which);
    }

    /** Returns the column, numbered in that way, or not at all. A numbered column refuses nulls and has no default. */
    public Column numberedBy(Identity way, Numbers which) {
        return way == Identity.NONE
                ? new Column(name, type, nullable, defaultValue, comment, way, generated, collations, Numbers.USUAL)
                : new Column(name, type, false, Optional.empty(), comment, way, generated, collations, which);
    }

    /** Returns the column, refusing nulls and numbered as PostgreSQL's {@code SERIAL} does it; elsewhere like {@link #identity()}. */
    public Column serial() {
        return new Column(name, type, false, defaultValue, comment, Identity.SERIAL, generated, collations, numbers);
    }

    /** Returns the column, refusing nulls and numbered without ever using a number twice: {@code AUTOINCREMENT} on SQLite. */
    public Column neverReusedIdentity() {
        return new Column(
                name, type, false, defaultValue, comment, Identity.NEVER_REUSED, generated, collations, numbers);
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
                collations,
                numbers);
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
                collations,
                numbers);
    }

    /** Returns the column, filled by whoever stores a row. */
    public Column withoutGeneration() {
        return new Column(name, type, nullable, defaultValue, comment, identity, Optional.empty(), collations, numbers);
    }

    /** Returns the column with the database's own name of a collation. */
    public Column collate(String collationName) {
        return collate(EnumSet.allOf(Dialect.class), collationName);
    }

    /** Returns the column with a collation by the name that it has on {@code dialect}. */
    public Column collate(Dialect dialect, String collationName) {
        return collate(EnumSet.of(dialect), collationName);
    }

    /** Returns the column with a collation by the name that it has on these databases. */
    public Column collate(Set<Dialect> dialects, String collationName) {
        Map<Dialect, String> more = new EnumMap<>(Dialect.class);
        more.putAll(collations);
        dialects.forEach(dialect -> more.put(dialect, collationName));
        return withCollations(more);
    }

    /** Returns the column with these collations in place of all that were given. */
    public Column withCollations(Map<Dialect, String> otherCollations) {
        return new Column(name, type, nullable, defaultValue, comment, identity, generated, otherCollations, numbers);
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

    /** Returns which numbers the rows get, if the database numbers them. */
    public Numbers numbers() {
        return numbers;
    }

    /** Returns how it is generated, where it is. */
    public Optional<Generated> generated() {
        return generated;
    }

    /** Returns its collation on {@code dialect}, where one was given. */
    public Optional<String> collationOn(Dialect dialect) {
        return Optional.ofNullable(collations.get(dialect));
    }

    /** Returns the collations that were given. */
    public Map<Dialect, String> collations() {
        return collations;
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
                && collations.equals(that.collations)
                && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, nullable, defaultValue, comment, identity, generated, collations, numbers);
    }

    @Override
    public String toString() {
        return name + " " + type + (nullable ? "" : " not null");
    }
}
