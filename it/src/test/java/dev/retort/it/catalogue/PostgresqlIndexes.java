package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The indexes of one table, without those that are only the other side of a constraint. */
final class PostgresqlIndexes {

    /** Bits of {@code pg_index.indoption}. */
    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private PostgresqlIndexes() {}

    static Map<String, JsonElement> of(PostgresqlRelation table, Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : query.rows("""
                select i.indexrelid as oid, ic.relname as name, i.indisunique as is_unique, am.amname as method,
                       pg_get_expr(i.indpred, i.indrelid) as predicate, i.indnkeyatts as key_count,
                       i.indisvalid as is_valid
                from pg_index i
                join pg_class ic on ic.oid = i.indexrelid
                join pg_am am on am.oid = ic.relam
                where i.indrelid = ?
                and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
                and not exists (select from pg_constraint c
                                where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
                """, table.oid())) {
            entries.put(table.key("index", row.text("name")), index(row, query));
        }
        return entries;
    }

    private static JsonElement index(Row row, Query query) throws SQLException {
        List<Entry> keys = new ArrayList<>();
        List<String> included = new ArrayList<>();
        for (Row part : parts(row.number("oid"), query)) {
            if (part.number("position") <= row.number("key_count")) {
                keys.add(key(part));
            } else {
                included.add(part.text("definition"));
            }
        }
        Entry entry = new Entry()
                .with("unique", row.flag("is_unique"))
                .with("method", row.text("method"))
                .withEntries("keys", keys);
        if (!included.isEmpty()) {
            entry.with("include", included);
        }
        return entry.withIfPresent("where", row.nonEmpty("predicate"))
                .withIf(!row.flag("is_valid"), "invalid")
                .toJson();
    }

    /** The vectors of pg_index count from zero, pg_get_indexdef counts from one. */
    private static List<Row> parts(long index, Query query) throws SQLException {
        return query.rows("""
                select position, pg_get_indexdef(i.indexrelid, position, true) as definition,
                       coalesce(i.indoption[position - 1], 0) as options,
                       (select o.opcname from pg_opclass o
                        where o.oid = i.indclass[position - 1] and not o.opcdefault) as operator_class
                from pg_index i, generate_series(1, i.indnatts) position
                where i.indexrelid = ? order by position
                """, index);
    }

    private static Entry key(Row part) {
        boolean descending = (part.number("options") & DESCENDING) != 0;
        boolean nullsFirst = (part.number("options") & NULLS_FIRST) != 0;
        return new Entry()
                .with("key", part.text("definition"))
                .withIfPresent("opclass", part.nonEmpty("operator_class"))
                .withIf(descending, "desc")
                .withIf(nullsFirst != descending, "nulls", nullsFirst ? "first" : "last");
    }
}
