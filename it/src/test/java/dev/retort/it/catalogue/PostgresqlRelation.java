package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table, view or sequence with all that hangs on it. */
record PostgresqlRelation(long oid, String name, String kind) {

    private static final Map<String, String> KINDS =
            Map.of("r", "table", "p", "partitioned table", "v", "view", "m", "materialized view", "f", "foreign table");

    Map<String, JsonElement> read(Query query) throws SQLException {
        return kind.equals("S") ? readSequence(query) : readTable(query);
    }

    private Map<String, JsonElement> readSequence(Query query) throws SQLException {
        Row sequence = query.row(
                "select format_type(seqtypid, null) as type, seqstart, seqincrement from pg_sequence where seqrelid = ?",
                oid);
        Optional<Row> owner = query.rows("""
                                select d.refobjid::regclass::text || '.' || a.attname as column, d.deptype
                                from pg_depend d
                                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                                where d.objid = ? and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
                                """, oid).stream().findFirst();
        return Map.of(
                "sequence:" + name,
                new Entry()
                        .with("type", sequence.text("type"))
                        .with("start", sequence.number("seqstart"))
                        .with("increment", sequence.number("seqincrement"))
                        .withOrNull("owned_by", owner.map(row -> row.text("column")))
                        .with(
                                "identity",
                                owner.map(row -> row.text("deptype").equals("i"))
                                        .orElse(false))
                        .toJson());
    }

    private Map<String, JsonElement> readTable(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        PostgresqlColumns columns = PostgresqlColumns.of(this, query);
        entries.put(
                "table:" + name, table(query).with("columns", columns.names()).toJson());
        entries.putAll(columns.entries());
        entries.putAll(constraints(query));
        entries.putAll(PostgresqlIndexes.of(this, query));
        entries.putAll(triggersAndPolicies(query));
        return entries;
    }

    private Entry table(Query query) throws SQLException {
        Row row = query.row("""
                select c.relispartition, pg_get_partkeydef(c.oid) as partition_by,
                       pg_get_expr(c.relpartbound, c.oid) as bound,
                       (select string_agg(option, ',' order by option) from unnest(c.reloptions) option) as options,
                       (select p.relname from pg_inherits i join pg_class p on p.oid = i.inhparent
                        where i.inhrelid = c.oid limit 1) as parent,
                       obj_description(c.oid, 'pg_class') as comment,
                       case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as definition
                from pg_class c where c.oid = ?
                """, oid);
        Entry entry = new Entry()
                .with("kind", KINDS.getOrDefault(kind, kind))
                .withIfPresent("partition_by", row.nonEmpty("partition_by"));
        if (row.flag("relispartition")) {
            entry.with("partition_of", row.text("parent")).with("bound", row.text("bound"));
        } else {
            entry.withIfPresent("inherits", row.optional("parent"));
        }
        row.optional("options").ifPresent(options -> entry.with("options", List.of(options.split(","))));
        return entry.withIfPresent("comment", row.nonEmpty("comment"))
                .withIfPresent("definition_sha256", row.optional("definition").map(Digest::ofSql));
    }

    private Map<String, JsonElement> constraints(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : query.rows("""
                select conname as name, pg_get_constraintdef(oid, true) as definition,
                       case contype when 'p' then 'primary key' when 'u' then 'unique' when 'f' then 'foreign key'
                                    when 'c' then 'check' else 'exclude' end as kind
                from pg_constraint
                where conrelid = ? and contype in ('p', 'u', 'f', 'c', 'x') and conparentid = 0
                """, oid)) {
            entries.put(
                    key("constraint", row.text("name")),
                    new Entry()
                            .with("kind", row.text("kind"))
                            .with("definition", row.text("definition"))
                            .toJson());
        }
        return entries;
    }

    private Map<String, JsonElement> triggersAndPolicies(Query query) throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : query.rows("""
                select tgname as name, pg_get_triggerdef(oid, true) as definition
                from pg_trigger where tgrelid = ? and not tgisinternal and tgparentid = 0
                """, oid)) {
            entries.put(
                    key("trigger", row.text("name")),
                    new Entry().with("definition", row.text("definition")).toJson());
        }
        for (Row row : query.rows("select polname as name from pg_policy where polrelid = ?", oid)) {
            entries.put(key("policy", row.text("name")), new Entry().toJson());
        }
        return entries;
    }

    /** The key of something inside this relation. */
    String key(String what, String inner) {
        return what + ":" + name + "." + inner;
    }
}
