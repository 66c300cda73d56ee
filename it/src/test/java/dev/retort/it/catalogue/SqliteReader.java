package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Reads SQLite's schema table and its pragmas. */
final class SqliteReader implements CatalogueReader {

    @Override
    public Catalogue read(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : query.rows("select type, name, tbl_name, coalesce(sql, '') as sql from sqlite_master"
                + " where name not like 'sqlite_%'")) {
            if (!OwnTables.contain(row.text("tbl_name"))) {
                entries.putAll(read(row, query));
            }
        }
        return new Catalogue(new TreeMap<>(entries));
    }

    private static Map<String, JsonElement> read(Row row, Query query) throws SQLException {
        String name = row.text("name");
        return switch (row.text("type")) {
            case "table" -> new SqliteTable(name, row.text("sql")).read(query);
            case "index" -> new SqliteIndex(name, row.text("tbl_name"), row.text("sql")).read(query);
            default ->
                Map.of(
                        row.text("type") + ":" + name,
                        new Entry()
                                .with("sql_sha256", Digest.ofSql(row.text("sql")))
                                .toJson());
        };
    }
}
