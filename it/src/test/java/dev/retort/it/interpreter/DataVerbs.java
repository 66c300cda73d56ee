package dev.retort.it.interpreter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.schema.Dialect;
import dev.retort.schema.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows: statements, and rows given value by value. */
final class DataVerbs {
    private final WayBackOfData wayBack;

    DataVerbs(WayBackOfData wayBack) {
        this.wayBack = wayBack;
    }

    Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        for (String name : List.of("data", "sql", "raw_sql", "execute", "execute_sql", "statement")) {
            verbs.put(name, this::statements);
        }
        for (String name : List.of("insert", "bulk_insert", "insert_rows")) {
            verbs.put(name, DataVerbs::insert);
        }
        return verbs;
    }

    private void statements(Fields fields, Operations op) {
        if (!fields.has("sql", "statement", "statements", "text")) {
            throw fields.unreadable("it has no \"sql\", only " + fields.names()
                    + "; a statement that is told in words alone cannot be run");
        }
        JsonElement sql =
                fields.element("sql", "statement", "statements", "text").orElseThrow();
        if (sql instanceof JsonObject perDialect) {
            perDialect
                    .asMap()
                    .forEach((dialect, text) ->
                            op.on(Dialects.named(fields, dialect), only -> each(fields, text, only)));
        } else {
            each(fields, sql, op);
        }
    }

    private void each(Fields fields, JsonElement sql, Operations op) {
        if (sql instanceof JsonArray several) {
            several.forEach(one -> each(fields, one, op));
        } else if (sql.isJsonPrimitive()) {
            op.sql(wayBack.addTo(Sql.of(sql.getAsString())));
        } else {
            throw fields.unreadable("\"sql\" must be a text, not " + sql);
        }
    }

    private static void insert(Fields fields, Operations op) {
        List<Row> rows = new ArrayList<>();
        for (JsonElement row : fields.elements("rows", "values")) {
            rows.add(row(fields, row));
        }
        op.insert(TableVerbs.name(fields), rows.toArray(Row[]::new));
    }

    private static Row row(Fields fields, JsonElement values) {
        if (!(values instanceof JsonObject object) || object.isEmpty()) {
            throw fields.unreadable("a row must be an object of values, not " + values);
        }
        List<Map.Entry<String, JsonElement>> columns =
                new ArrayList<>(object.asMap().entrySet());
        Row row = Row.row(columns.get(0).getKey(), value(columns.get(0).getValue()));
        for (Map.Entry<String, JsonElement> column : columns.subList(1, columns.size())) {
            row = row.with(column.getKey(), value(column.getValue()));
        }
        return row;
    }

    private static Object value(JsonElement value) {
        if (value instanceof JsonNull) {
            return dev.retort.schema.Expression.expression("NULL");
        }
        if (!value.isJsonPrimitive()) {
            return value.toString();
        }
        if (value.getAsJsonPrimitive().isBoolean()) {
            return value.getAsBoolean();
        }
        return value.getAsJsonPrimitive().isNumber() ? value.getAsBigDecimal() : value.getAsString();
    }

    /** The databases that a history names. */
    static final class Dialects {
        private Dialects() {}

        static Set<Dialect> named(Fields fields, String name) {
            return switch (Spelling.of(name)) {
                case "postgresql", "postgres" -> Set.of(Dialect.POSTGRESQL);
                case "sqlite" -> Set.of(Dialect.SQLITE);
                case "mysql" -> Dialect.MYSQL_AND_MARIADB;
                case "mariadb" -> Set.of(Dialect.MARIADB);
                default -> throw fields.unreadable("nobody knows the database " + name);
            };
        }
    }
}
