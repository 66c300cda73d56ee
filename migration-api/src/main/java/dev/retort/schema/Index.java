package dev.retort.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index of a table. Immutable; each method returns a changed copy.
 *
 * <p>An index without a name gets {@code ix_}, table and columns while it is recorded.
 */
public final class Index {
    private final Naming naming;
    private final String table;
    private final List<IndexKey> keys;
    private final boolean unique;
    private final Optional<Expression> predicate;
    private final boolean tolerant;

    private Index(
            Naming naming,
            String table,
            List<IndexKey> keys,
            boolean unique,
            Optional<Expression> predicate,
            boolean tolerant) {
        this.naming = naming;
        this.table = table;
        this.keys = List.copyOf(keys);
        this.unique = unique;
        this.predicate = predicate;
        this.tolerant = tolerant;
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an index needs at least one key");
        }
    }

    /** An index that does not say yet what it is on. */
    public static final class Named {
        private final Naming naming;

        private Named(Naming naming) {
            this.naming = naming;
        }

        /** Returns the index on columns of {@code table}, in this order. */
        public Index on(String table, String... columns) {
            return on(table, Arrays.stream(columns).map(IndexKey::key).toArray(IndexKey[]::new));
        }

        /** Returns the index on keys of {@code table}, in this order. */
        public Index on(String table, IndexKey... keys) {
            return new Index(naming, table, List.of(keys), false, Optional.empty(), false);
        }
    }

    /** Returns the beginning of an index with this name. */
    public static Named index(String name) {
        return new Named(new Naming.Given(name));
    }

    /** Returns the beginning of an index that is named by the convention. */
    public static Named index() {
        return new Named(Naming.BY_CONVENTION);
    }

    /** Returns the index, refusing rows that agree in all keys. */
    public Index unique() {
        return new Index(naming, table, keys, true, predicate, tolerant);
    }

    /** Returns the index of only the rows that make {@code predicate} true. MySQL and MariaDB have no such indexes. */
    public Index where(String predicate) {
        return where(Expression.expression(predicate));
    }

    /** Returns the index of only the rows that make {@code predicate} true. MySQL and MariaDB have no such indexes. */
    public Index where(Expression predicate) {
        return new Index(naming, table, keys, unique, Optional.of(predicate), tolerant);
    }

    /** Returns the index, to be created only if no index has its name. Such a creation cannot be undone by itself. */
    public Index ifNotExists() {
        return new Index(naming, table, keys, unique, predicate, true);
    }

    /** Returns the index, to be created in any case. */
    public Index withoutIfNotExists() {
        return new Index(naming, table, keys, unique, predicate, false);
    }

    /** Returns the same index under another name. */
    public Index named(String name) {
        return new Index(new Naming.Given(name), table, keys, unique, predicate, tolerant);
    }

    /** Returns the same index on another table. */
    public Index onTable(String otherTable) {
        return new Index(naming, otherTable, keys, unique, predicate, tolerant);
    }

    /** Returns the same index with other keys. */
    public Index withKeys(List<IndexKey> otherKeys) {
        return new Index(naming, table, otherKeys, unique, predicate, tolerant);
    }

    /** Returns how the index gets its name. */
    public Naming naming() {
        return naming;
    }

    /** Returns the name, unless it is left to the convention. */
    public Optional<String> name() {
        return naming instanceof Naming.Given given ? Optional.of(given.name()) : Optional.empty();
    }

    /** Returns the table that the index belongs to. */
    public String table() {
        return table;
    }

    /** Returns the keys, in order. */
    public List<IndexKey> keys() {
        return keys;
    }

    /** Tells whether rows that agree in all keys are refused. */
    public boolean isUnique() {
        return unique;
    }

    /** Returns which rows are in the index, if not all. */
    public Optional<Expression> predicate() {
        return predicate;
    }

    /** Tells whether an existing index of that name is accepted instead. */
    public boolean isIfNotExists() {
        return tolerant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Index that
                && naming.equals(that.naming)
                && table.equals(that.table)
                && keys.equals(that.keys)
                && unique == that.unique
                && predicate.equals(that.predicate)
                && tolerant == that.tolerant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, table, keys, unique, predicate, tolerant);
    }

    @Override
    public String toString() {
        return (unique ? "unique index " : "index ") + name().orElse("") + " on " + table + " " + keys;
    }
}
