package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indexes as JSON. */
final class Indexes {
    private static final Pattern ORDERED = Pattern.compile(
            "(?<column>\\w+)\\s+(?<order>asc|desc)(?<nulls>\\s+nulls\\s+\\w+)?", Pattern.CASE_INSENSITIVE);

    private Indexes() {}

    static Index of(Fields fields) {
        Index index = Index.index(fields.required("name", "index_name"))
                .on(IndexVerbs.table(fields), keys(fields).toArray(IndexKey[]::new));
        if (fields.flag("unique")) {
            index = index.unique();
        }
        if (fields.flag("if_not_exists")) {
            index = index.ifNotExists();
        }
        if (fields.flag("concurrently", "postgresql_concurrently")) {
            index = index.concurrently();
        }
        if (fields.flag("nulls_not_distinct")) {
            index = index.nullsNotDistinct();
        }
        Optional<Expression> predicate = predicate(fields);
        if (predicate.isPresent()) {
            index = index.where(predicate.orElseThrow());
        }
        Optional<String> method = fields.text("method", "using", "postgresql_using");
        if (method.isPresent()) {
            index = index.using(IndexMethod.method(method.orElseThrow().toLowerCase(Locale.ROOT)));
        }
        Optional<Fields> storage = fields.object("with", "storage", "postgresql_with");
        if (storage.isPresent()) {
            for (String parameter : storage.orElseThrow().names()) {
                index = index.storage(parameter, storage.orElseThrow().required(parameter));
            }
        }
        return index.including(
                fields.texts("include", "including", "postgresql_include").toArray(String[]::new));
    }

    private static List<IndexKey> keys(Fields fields) {
        List<IndexKey> keys = new ArrayList<>();
        List<JsonElement> columns = fields.elements("columns", "keys", "column");
        for (JsonElement column : columns) {
            IndexKey key = column.isJsonPrimitive()
                    ? IndexKey.key(column.getAsString())
                    : key(fields.object("column " + (keys.size() + 1), column));
            keys.add(operatorClass(fields, key, columns.size())
                    .map(key::operatorClass)
                    .orElse(key));
        }
        if (keys.isEmpty()) {
            throw fields.unreadable("it has no \"columns\"; it has " + fields.names());
        }
        return keys;
    }

    /** By column; a word alone is about the only column. */
    private static Optional<String> operatorClass(Fields fields, IndexKey key, int columns) {
        String[] names = {"opclass", "operator_class", "opclasses", "postgresql_ops"};
        Optional<JsonElement> classes = fields.element(names);
        if (classes.isPresent() && classes.orElseThrow().isJsonPrimitive() && columns == 1) {
            return fields.text(names);
        }
        return fields.object(names).flatMap(byColumn -> key.column().flatMap(byColumn::text));
    }

    private static IndexKey key(Fields fields) {
        IndexKey key = fields.text("expr", "expression", "sql")
                .map(Indexes::expression)
                .orElseGet(() -> IndexKey.key(fields.required("column", "name", "key")));
        if (fields.flag("desc", "descending")) {
            key = key.descending();
        }
        Optional<String> operatorClass = fields.text("opclass", "operator_class");
        if (operatorClass.isPresent()) {
            key = key.operatorClass(operatorClass.orElseThrow());
        }
        Optional<String> nulls = fields.text("nulls");
        if (nulls.isPresent()) {
            key = nulls.orElseThrow().endsWith("first") ? key.nullsFirst() : key.nullsLast();
        }
        return fields.number("length", "prefix").map(key::prefix).orElse(key);
    }

    private static IndexKey expression(String text) {
        Matcher ordered = ORDERED.matcher(text.strip());
        if (!ordered.matches()) {
            return IndexKey.key(Expression.expression(text));
        }
        IndexKey key = IndexKey.key(ordered.group("column"));
        IndexKey directed = ordered.group("order").equalsIgnoreCase("desc") ? key.descending() : key;
        String nulls =
                ordered.group("nulls") == null ? "" : ordered.group("nulls").toLowerCase(Locale.ROOT);
        if (nulls.isEmpty()) {
            return directed;
        }
        return nulls.endsWith("first") ? directed.nullsFirst() : directed.nullsLast();
    }

    private static Optional<Expression> predicate(Fields fields) {
        Optional<String> everywhere = fields.text("where", "postgresql_where", "predicate");
        Optional<String> onSqlite = fields.text("sqlite_where");
        Optional<Expression> predicate = everywhere.or(() -> onSqlite).map(Expression::expression);
        return onSqlite.isPresent()
                ? predicate.map(each -> each.on(Set.of(Dialect.SQLITE), onSqlite.orElseThrow()))
                : predicate;
    }
}
