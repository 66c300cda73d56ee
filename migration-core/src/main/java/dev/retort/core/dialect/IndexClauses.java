package dev.retort.core.dialect;

import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import java.util.stream.Collectors;

/** The parts of {@code CREATE INDEX}; those that a database does not know were refused before. */
public final class IndexClauses {
    private final Dialect dialect;
    private final Identifiers identifiers;

    IndexClauses(Dialect dialect, Identifiers identifiers) {
        this.dialect = dialect;
        this.identifiers = identifiers;
    }

    /** Returns what stands between {@code CREATE} and the name. */
    String start(Index index) {
        boolean concurrently = index.isConcurrent() && dialect == Dialect.POSTGRESQL;
        return kind(index) + "INDEX " + (concurrently ? "CONCURRENTLY " : "")
                + (index.isIfNotExists() ? "IF NOT EXISTS " : "");
    }

    /** Returns the words before {@code INDEX}, with a blank behind. */
    public static String kind(Index index) {
        if (index.method().equals(IndexMethod.FULL_TEXT)) {
            return "FULLTEXT ";
        }
        if (index.method().equals(IndexMethod.SPATIAL)) {
            return "SPATIAL ";
        }
        return index.isUnique() ? "UNIQUE " : "";
    }

    /** Returns what stands between the table and the keys. */
    String method(Index index) {
        boolean said = dialect == Dialect.POSTGRESQL && !index.method().equals(IndexMethod.BTREE);
        return said ? "USING " + index.method().name() + " " : "";
    }

    /** Returns what stands behind a key, direction included. */
    String behind(IndexKey key) {
        return key.collation()
                        .map(name -> " COLLATE " + identifiers.spell(name))
                        .orElse("")
                + key.operatorClass().map(name -> " " + name).orElse("")
                + (key.isDescending() ? " DESC" : "")
                + key.nullsOrder().map(order -> " NULLS " + order).orElse("");
    }

    /** Returns what stands behind the keys. */
    String end(Index index) {
        return (index.included().isEmpty() ? "" : " INCLUDE (" + identifiers.spell(index.included()) + ")")
                + (index.hasNullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.storage().isEmpty() ? "" : " WITH (" + storage(index) + ")")
                + index.tablespace()
                        .map(name -> " TABLESPACE " + identifiers.spell(name))
                        .orElse("")
                + parser(index)
                + index.predicate()
                        .map(predicate -> " WHERE " + predicate.textFor(dialect))
                        .orElse("");
    }

    private static String storage(Index index) {
        return index.storage().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Returns what finds the words, as it stands behind the keys. */
    public static String parser(Index index) {
        return index.parser().map(name -> " WITH PARSER " + name).orElse("");
    }
}
