package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Indexes of MySQL or MariaDB; that of the primary key counts as a constraint. */
final class MysqlIndexes {

    private MysqlIndexes() {}

    static Map<String, JsonElement> read(Query query) throws SQLException {
        Map<String, List<Row>> byIndex = MysqlReader.withoutOwnTables(query.rows("""
                                select table_name as `table`, index_name as name, non_unique, column_name as `column`,
                                       sub_part as prefix, index_type as method, collation as direction
                                from information_schema.statistics where table_schema = database()
                                order by table_name, index_name, seq_in_index
                                """)).stream()
                .collect(Collectors.groupingBy(
                        row -> MysqlReader.key("index", row, "name"), LinkedHashMap::new, Collectors.toList()));
        Map<String, JsonElement> entries = new TreeMap<>();
        byIndex.forEach((key, columns) -> {
            if (columns.get(0).text("name").equals("PRIMARY")) {
                entries.put(MysqlReader.key("constraint", columns.get(0), "name"), primaryKey(columns));
            } else {
                entries.put(key, index(columns));
            }
        });
        return entries;
    }

    private static JsonElement primaryKey(List<Row> columns) {
        return new Entry()
                .with("kind", "primary key")
                .with("columns", columns.stream().map(row -> row.text("column")).toList())
                .toJson();
    }

    private static JsonElement index(List<Row> columns) {
        Row first = columns.get(0);
        return new Entry()
                .with("unique", !first.flag("non_unique"))
                .with("method", first.text("method").toLowerCase(Locale.ROOT))
                .withEntries("keys", columns.stream().map(MysqlIndexes::key).toList())
                .toJson();
    }

    /** A key of MySQL without a column is an expression. */
    private static Entry key(Row row) {
        Entry key = new Entry().with("key", row.optional("column").orElse("<expr>"));
        row.optional("prefix").ifPresent(prefix -> key.with("prefix", Long.parseLong(prefix)));
        return key.withIf(row.optional("direction").filter("D"::equals).isPresent(), "desc");
    }
}
