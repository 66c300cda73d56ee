package dev.retort.core.schema;

import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that an index may ask for and that not every database has.
 *
 * @param wordsOfUse says in the plural what the index asks for, if it does
 * @param known tells whether a database has what the index asks for
 * @param simplified what the index would be without; empty if it would be none
 * @param simplification takes it away
 */
public record IndexFeature(
        Function<Index, Optional<String>> wordsOfUse,
        BiPredicate<Dialect, Index> known,
        String simplified,
        UnaryOperator<Index> simplification) {
    static final IndexFeature PREDICATE = new IndexFeature(
            index -> index.predicate().map(predicate -> "indexes of some rows only"),
            (dialect, index) -> dialect == Dialect.SQLITE || dialect == Dialect.POSTGRESQL,
            "one of all rows",
            Index::withoutPredicate);

    static final IndexFeature METHOD = new IndexFeature(
            index -> Optional.of(index.method())
                    .filter(method -> !method.equals(IndexMethod.BTREE))
                    .map(method -> method + " indexes"),
            IndexFeature::knowsMethod,
            "an ordinary one",
            index -> index.using(IndexMethod.BTREE).withoutParser());

    static final IndexFeature OPERATOR_CLASS = new IndexFeature(
            index -> ofKeys(index, key -> key.operatorClass().map(name -> "operator classes such as " + name)),
            IndexFeature::isPostgresql,
            "one without",
            index -> changingKeys(index, IndexKey::withoutOperatorClass));

    static final IndexFeature INCLUDED_COLUMNS = new IndexFeature(
            index -> Optional.of(index.included())
                    .filter(columns -> !columns.isEmpty())
                    .map(columns -> "indexes that hold columns besides their keys, such as " + columns),
            IndexFeature::isPostgresql,
            "one of its keys alone",
            index -> index.withIncluded(List.of()));

    static final IndexFeature COLLATION = new IndexFeature(
            index -> ofKeys(index, key -> key.collation().map(name -> "collations of single keys such as " + name)),
            (dialect, index) -> dialect == Dialect.SQLITE || dialect == Dialect.POSTGRESQL,
            "one in the order of its columns",
            index -> changingKeys(index, IndexKey::withoutCollation));

    static final IndexFeature NULLS_ORDER = new IndexFeature(
            index -> ofKeys(index, key -> key.nullsOrder().map(order -> "indexes that say where nulls are")),
            IndexFeature::isPostgresql,
            "one with nulls where the database puts them",
            index -> changingKeys(index, IndexKey::withoutNullsOrder));

    static final IndexFeature NULLS_NOT_DISTINCT = new IndexFeature(
            index -> index.hasNullsNotDistinct() ? Optional.of("indexes in which nulls are equal") : Optional.empty(),
            IndexFeature::isPostgresql,
            "one in which they are not",
            Index::nullsDistinct);

    static final IndexFeature STORAGE = new IndexFeature(
            index -> index.storage().isEmpty() && index.tablespace().isEmpty()
                    ? Optional.empty()
                    : Optional.of("storage parameters and tablespaces of indexes"),
            IndexFeature::isPostgresql,
            "one without",
            Index::withoutStorage);

    public static final IndexFeature EXPRESSION = new IndexFeature(
            index -> ofKeys(
                    index,
                    key -> key.expression().map(expression -> "indexes on expressions such as (" + expression + ")")),
            (dialect, index) -> dialect != Dialect.MARIADB,
            "",
            UnaryOperator.identity());

    static final List<IndexFeature> ALL = List.of(
            PREDICATE,
            METHOD,
            OPERATOR_CLASS,
            INCLUDED_COLUMNS,
            COLLATION,
            NULLS_ORDER,
            NULLS_NOT_DISTINCT,
            STORAGE,
            EXPRESSION);

    private static boolean isPostgresql(Dialect dialect, Index index) {
        return dialect == Dialect.POSTGRESQL;
    }

    private static boolean knowsMethod(Dialect dialect, Index index) {
        boolean ofMysql =
                index.method().equals(IndexMethod.FULL_TEXT) || index.method().equals(IndexMethod.SPATIAL);
        return ofMysql ? Dialect.MYSQL_AND_MARIADB.contains(dialect) : dialect == Dialect.POSTGRESQL;
    }

    private static Optional<String> ofKeys(Index index, Function<IndexKey, Optional<String>> words) {
        for (IndexKey key : index.keys()) {
            Optional<String> found = words.apply(key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Index changingKeys(Index index, UnaryOperator<IndexKey> change) {
        return index.withKeys(index.keys().stream().map(change).toList());
    }

    /** Returns in words what the index asks for, in the plural, if it does. */
    public Optional<String> use(Index index) {
        return wordsOfUse.apply(index);
    }

    boolean isMissing(Index index, Dialect dialect) {
        return use(index).isPresent() && !known.test(dialect, index);
    }

    Index removedFrom(Index index) {
        return simplification.apply(index);
    }
}
