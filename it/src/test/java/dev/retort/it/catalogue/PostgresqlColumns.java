package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns of one table, in order and one by one. */
record PostgresqlColumns(List<String> names, Map<String, JsonElement> entries) {

    static PostgresqlColumns of(PostgresqlRelation table, Query query) throws SQLException {
        PostgresqlColumns columns = new PostgresqlColumns(new ArrayList<>(), new TreeMap<>());
        for (Row row : query.rows("""
                select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null,
                       pg_get_expr(d.adbin, d.adrelid) as expression, a.attidentity as identity,
                       a.attgenerated as generated, col_description(a.attrelid, a.attnum) as comment,
                       case when a.attcollation <> t.typcollation
                            then (select collname from pg_collation where oid = a.attcollation) end as collation
                from pg_attribute a
                join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                where a.attrelid = ? and a.attnum > 0 and not a.attisdropped
                order by a.attnum
                """, table.oid())) {
            columns.names.add(row.text("name"));
            columns.entries.put(table.key("column", row.text("name")), entry(row));
        }
        return columns;
    }

    private static JsonElement entry(Row row) {
        return new Entry()
                .with("type", row.text("type"))
                .with("nullable", !row.flag("not_null"))
                .withIfPresent(row.text("generated").isEmpty() ? "default" : "generated", row.optional("expression"))
                .withIfPresent("identity", row.nonEmpty("identity").map(PostgresqlColumns::identity))
                .withIfPresent("comment", row.nonEmpty("comment"))
                .withIfPresent("collation", row.nonEmpty("collation"))
                .toJson();
    }

    private static String identity(String letter) {
        return letter.equals("a") ? "always" : "by default";
    }
}
