package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An index of SQLite that somebody created, rather than one behind a constraint. */
record SqliteIndex(String name, String table, String sql) {

    private static final Pattern PREDICATE =
            Pattern.compile("\\bWHERE\\b(.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    Map<String, JsonElement> read(Query query) throws SQLException {
        boolean unique = query.row("select \"unique\" from pragma_index_list(?) where name = ?", table, name)
                .flag("unique");
        List<Entry> keys =
                query.rows("select name, \"desc\" from pragma_index_xinfo(?) where key order by seqno", name).stream()
                        .map(SqliteIndex::key)
                        .toList();
        return Map.of(
                "index:" + table + "." + name,
                new Entry()
                        .with("unique", unique)
                        .withEntries("keys", keys)
                        .withIfPresent("where", predicate())
                        .toJson());
    }

    private static Entry key(Row row) {
        return new Entry().with("key", row.optional("name").orElse("<expr>")).withIf(row.flag("desc"), "desc");
    }

    private Optional<String> predicate() {
        Matcher matcher = PREDICATE.matcher(sql);
        return matcher.find() ? Optional.of(Whitespace.collapse(matcher.group(1))) : Optional.empty();
    }
}
