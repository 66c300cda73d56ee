package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of SQLite; names of constraints exist only in its text. */
record SqliteTable(String name, String sql) {

    private static final String PARENTHESES = "(\\((?:[^()]|\\([^()]*\\))*\\))";

    private static final Pattern NAMED_CONSTRAINT =
            Pattern.compile("CONSTRAINT\\s+\"?(\\w+)\"?\\s+(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK)\\s*" + PARENTHESES);

    private static final Pattern CHECK = Pattern.compile("(?<!\\w)CHECK\\s*" + PARENTHESES);

    Map<String, JsonElement> read(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        List<String> columns = new ArrayList<>();
        for (Row column : query.rows("select * from pragma_table_xinfo(?)", name)) {
            columns.add(column.text("name"));
            entries.put(key("column", column.text("name")), column(column));
        }
        entries.put(
                "table:" + name,
                new Entry().with("kind", "table").with("columns", columns).toJson());
        entries.putAll(foreignKeys(query));
        entries.putAll(uniques(query));
        entries.putAll(namedConstraints());
        entries.putAll(checks());
        return entries;
    }

    private static JsonElement column(Row column) {
        Entry entry = new Entry()
                .with("type", column.text("type"))
                .with("nullable", !column.flag("notnull"))
                .withIfPresent("default", column.optional("dflt_value"));
        long position = column.number("pk");
        return (position > 0 ? entry.with("pk_position", position) : entry).toJson();
    }

    private Map<String, JsonElement> foreignKeys(Query query) throws SQLException {
        Map<Long, List<Row>> byId =
                query.rows("select * from pragma_foreign_key_list(?) order by id, seq", name).stream()
                        .collect(Collectors.groupingBy(row -> row.number("id"), TreeMap::new, Collectors.toList()));
        Map<String, JsonElement> entries = new TreeMap<>();
        for (List<Row> columns : byId.values()) {
            Row first = columns.get(0);
            entries.put(
                    key("foreign_key", "(" + joined(columns, "from") + ")"),
                    new Entry()
                            .with("ref", first.text("table") + "(" + joined(columns, "to") + ")")
                            .with("on_delete", first.text("on_delete"))
                            .with("on_update", first.text("on_update"))
                            .toJson());
        }
        return entries;
    }

    /** A reference to a primary key without naming its columns has none in the pragma, recorded as "None". */
    private static String joined(List<Row> rows, String column) {
        return rows.stream().map(row -> row.optional(column).orElse("None")).collect(Collectors.joining(","));
    }

    private Map<String, JsonElement> uniques(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row index : query.rows("select name from pragma_index_list(?) where origin = 'u'", name)) {
            List<Row> columns = query.rows("select name from pragma_index_info(?) order by seqno", index.text("name"));
            entries.put(key("unique", "(" + joined(columns, "name") + ")"), new Entry().toJson());
        }
        return entries;
    }

    private Map<String, JsonElement> namedConstraints() {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (MatchResult match : NAMED_CONSTRAINT.matcher(sql).results().toList()) {
            entries.put(
                    key("named_constraint", match.group(1)),
                    new Entry()
                            .with("kind", match.group(2).toLowerCase(Locale.ROOT))
                            .with("definition", Whitespace.collapse(match.group(3)))
                            .toJson());
        }
        return entries;
    }

    private Map<String, JsonElement> checks() {
        return CHECK.matcher(sql)
                .results()
                .map(match -> key("check", Whitespace.collapse(match.group(1))))
                .collect(Collectors.toMap(key -> key, key -> new Entry().toJson(), (one, same) -> one));
    }

    private String key(String what, String inner) {
        return what + ":" + name + "." + inner;
    }
}
