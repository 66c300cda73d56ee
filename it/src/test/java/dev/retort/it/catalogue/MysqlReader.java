package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the information schema of MySQL and MariaDB, which differ in little but their checks. */
final class MysqlReader implements CatalogueReader {

    private final ChecksQuery checks;

    MysqlReader(ChecksQuery checks) {
        this.checks = checks;
    }

    @Override
    public Catalogue read(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        List<Row> columns = columns(query);
        entries.putAll(tables(query, columns));
        columns.forEach(row -> entries.put(key("column", row, "column"), MysqlColumn.entry(row)));
        entries.putAll(MysqlIndexes.read(query));
        entries.putAll(foreignKeys(query));
        entries.putAll(checks(query));
        return new Catalogue(new TreeMap<>(entries));
    }

    private static List<Row> columns(Query query) throws SQLException {
        return withoutOwnTables(query.rows("""
                        select table_name as `table`, column_name as `column`, column_type as type,
                               is_nullable as nullable, column_default as expression, extra, column_comment as comment
                        from information_schema.columns where table_schema = database()
                        order by table_name, ordinal_position
                        """));
    }

    private static Map<String, JsonElement> tables(Query query, List<Row> columns) throws SQLException {
        Map<String, List<String>> columnNames = columns.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("table"), Collectors.mapping(row -> row.text("column"), Collectors.toList())));
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : withoutOwnTables(query.rows("""
                        select table_name as `table`, table_type as kind, engine, table_collation as collation
                        from information_schema.tables where table_schema = database()
                        """))) {
            entries.put(
                    "table:" + row.text("table"),
                    new Entry()
                            .with("kind", row.text("kind").equals("VIEW") ? "view" : "table")
                            .withOrNull("engine", row.optional("engine"))
                            .withOrNull("collation", row.optional("collation"))
                            .with("columns", columnNames.getOrDefault(row.text("table"), List.of()))
                            .toJson());
        }
        return entries;
    }

    private static Map<String, JsonElement> foreignKeys(Query query) throws SQLException {
        Map<String, List<Row>> byKey = withoutOwnTables(query.rows("""
                                select k.table_name as `table`, k.constraint_name as name, k.column_name as `column`,
                                       k.referenced_table_name as target, k.referenced_column_name as target_column,
                                       r.delete_rule, r.update_rule
                                from information_schema.key_column_usage k
                                join information_schema.referential_constraints r
                                  on r.constraint_schema = k.constraint_schema
                                  and r.constraint_name = k.constraint_name and r.table_name = k.table_name
                                where k.table_schema = database() and k.referenced_table_name is not null
                                order by k.table_name, k.constraint_name, k.ordinal_position
                                """)).stream()
                .collect(Collectors.groupingBy(
                        row -> key("constraint", row, "name"), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> foreignKey(entry.getValue())));
    }

    private static JsonElement foreignKey(List<Row> columns) {
        Row first = columns.get(0);
        String targetColumns =
                columns.stream().map(row -> row.text("target_column")).collect(Collectors.joining(","));
        return new Entry()
                .with("kind", "foreign key")
                .with("columns", columns.stream().map(row -> row.text("column")).toList())
                .with("ref", first.text("target") + "(" + targetColumns + ")")
                .with("on_delete", first.text("delete_rule"))
                .with("on_update", first.text("update_rule"))
                .toJson();
    }

    private Map<String, JsonElement> checks(Query query) throws SQLException {
        return withoutOwnTables(checks.rows(query)).stream()
                .collect(Collectors.toMap(
                        row -> key("constraint", row, "name"),
                        row -> new Entry()
                                .with("kind", "check")
                                .with("definition", row.text("clause"))
                                .withIfPresent("level", row.nonEmpty("level"))
                                .toJson()));
    }

    static List<Row> withoutOwnTables(List<Row> rows) {
        return rows.stream()
                .filter(row -> !OwnTables.contain(row.text("table")))
                .toList();
    }

    static String key(String what, Row row, String inner) {
        return what + ":" + row.text("table") + "." + row.text(inner);
    }
}
