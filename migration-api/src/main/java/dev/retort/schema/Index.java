package dev.retort.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

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
    private final IndexOptions options;

    private Index(
            Naming naming,
            String table,
            List<IndexKey> keys,
            boolean unique,
            Optional<Expression> predicate,
            boolean tolerant,
            IndexOptions options) {
        this.naming = naming;
        this.table = table;
        this.keys = List.copyOf(keys);
        this.unique = unique;
        this.predicate = predicate;
        this.tolerant = tolerant;
        this.options = options;
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
            return new Index(naming, table, List.of(keys), false, Optional.empty(), false, IndexOptions.NONE);
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
        return new Index(naming, table, keys, true, predicate, tolerant, options);
    }

    /**
     * Returns the index of only the rows that make {@code predicate} true. {@link #ifUnsupported} says what
     * becomes of it on MySQL and MariaDB, which have no such indexes.
     */
    public Index where(String predicate) {
        return where(Expression.expression(predicate));
    }

    /**
     * Returns the index of only the rows that make {@code predicate} true. {@link #ifUnsupported} says what
     * becomes of it on MySQL and MariaDB, which have no such indexes.
     */
    public Index where(Expression predicate) {
        return new Index(naming, table, keys, unique, Optional.of(predicate), tolerant, options);
    }

    /** Returns the index of all rows. */
    public Index withoutPredicate() {
        return new Index(naming, table, keys, unique, Optional.empty(), tolerant, options);
    }

    /** Returns the index, finding rows by this method. */
    public Index using(IndexMethod method) {
        return with(options.withMethod(method));
    }

    /** Returns the index, holding the values of these columns too, so that a query needs no look at the table. */
    public Index including(String... columns) {
        return withIncluded(IndexOptions.joined(options.included(), List.of(columns)));
    }

    /** Returns the same index with exactly these columns that are no keys. */
    public Index withIncluded(List<String> columns) {
        return with(options.withIncluded(columns));
    }

    /** Returns the index, in which nulls are equal: a unique one then has no two of them. */
    public Index nullsNotDistinct() {
        return with(options.withNullsNotDistinct(true));
    }

    /** Returns the index, in which each null is different from every other one. */
    public Index nullsDistinct() {
        return with(options.withNullsNotDistinct(false));
    }

    /** Returns the index with a storage parameter, such as {@code fillfactor}. */
    public Index storage(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(options.storage());
        more.put(parameter, value);
        return with(options.withStorage(more));
    }

    /** Returns the index, stored there. */
    public Index tablespace(String name) {
        return with(options.withTablespace(Optional.of(name)));
    }

    /** Returns the index without storage parameters and tablespace. */
    public Index withoutStorage() {
        return with(options.withStorage(Map.of()).withTablespace(Optional.empty()));
    }

    /** Returns the index of words, with the words found by this parser, for example {@code ngram} on MySQL. */
    public Index parser(String name) {
        return with(options.withParser(Optional.of(name)));
    }

    /** Returns the index without a parser. */
    public Index withoutParser() {
        return with(options.withParser(Optional.empty()));
    }

    /**
     * Returns the index, to be built while others go on writing to its table.
     *
     * <p>PostgreSQL alone makes a difference, and builds it so outside of a transaction only: the revision needs {@code
     * transactional = false}. Its way back drops the index in the same manner.
     */
    public Index concurrently() {
        return with(options.withConcurrently(true));
    }

    /** Returns the index, to be built at once. */
    public Index withoutConcurrently() {
        return with(options.withConcurrently(false));
    }

    /** Returns the index with what becomes of it on a database that has no such indexes; else it is refused there. */
    public Index ifUnsupported(Fallback fallback) {
        return with(options.withFallback(fallback));
    }

    private Index with(IndexOptions otherOptions) {
        return new Index(naming, table, keys, unique, predicate, tolerant, otherOptions);
    }

    /** Returns the index, to be created only if no index has its name. Such a creation cannot be undone by itself. */
    public Index ifNotExists() {
        return new Index(naming, table, keys, unique, predicate, true, options);
    }

    /** Returns the index, to be created in any case. */
    public Index withoutIfNotExists() {
        return new Index(naming, table, keys, unique, predicate, false, options);
    }

    /** Returns the same index under another name. */
    public Index named(String name) {
        return new Index(new Naming.Given(name), table, keys, unique, predicate, tolerant, options);
    }

    /** Returns the same index on another table. */
    public Index onTable(String otherTable) {
        return new Index(naming, otherTable, keys, unique, predicate, tolerant, options);
    }

    /** Returns the same index with other keys. */
    public Index withKeys(List<IndexKey> otherKeys) {
        return new Index(naming, table, otherKeys, unique, predicate, tolerant, options);
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

    /** Returns how the index finds rows. */
    public IndexMethod method() {
        return options.method();
    }

    /** Returns the columns that it holds besides its keys. */
    public List<String> included() {
        return options.included();
    }

    /** Tells whether nulls are equal in it. */
    public boolean hasNullsNotDistinct() {
        return options.nullsNotDistinct();
    }

    /** Returns the storage parameters, sorted by name. */
    public Map<String, String> storage() {
        return options.storage();
    }

    /** Returns where it is stored, if that was said. */
    public Optional<String> tablespace() {
        return options.tablespace();
    }

    /** Returns what finds the words, if that was said. */
    public Optional<String> parser() {
        return options.parser();
    }

    /** Tells whether it is built while others go on writing. */
    public boolean isConcurrent() {
        return options.concurrently();
    }

    /** Returns what becomes of it on a database that has no such indexes. */
    public Fallback fallback() {
        return options.fallback();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Index that
                && naming.equals(that.naming)
                && table.equals(that.table)
                && keys.equals(that.keys)
                && unique == that.unique
                && predicate.equals(that.predicate)
                && tolerant == that.tolerant
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, table, keys, unique, predicate, tolerant, options);
    }

    @Override
    public String toString() {
        return (unique ? "unique index " : "index ") + name().orElse("") + " on " + table + " " + keys;
    }
}
