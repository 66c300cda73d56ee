package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Extensions, enumerations and domains. */
final class PostgresqlTypes {

    private final Query query;
    private final Map<String, JsonElement> entries = new TreeMap<>();

    PostgresqlTypes(Query query) {
        this.query = query;
    }

    Map<String, JsonElement> read() throws SQLException {
        readExtensions();
        readEnumerations();
        readDomains();
        return entries;
    }

    private void readExtensions() throws SQLException {
        for (Row row : query.rows("select extname as name from pg_extension where extname <> 'plpgsql'")) {
            entries.put("extension:" + row.text("name"), new Entry().toJson());
        }
    }

    private void readEnumerations() throws SQLException {
        for (Row row : typesOfKind("e")) {
            List<String> values = query
                    .rows(
                            "select enumlabel as label from pg_enum where enumtypid = ? order by enumsortorder",
                            row.number("oid"))
                    .stream()
                    .map(each -> each.text("label"))
                    .toList();
            entries.put(
                    "enum:" + row.text("name"),
                    new Entry().with("values", values).toJson());
        }
    }

    private void readDomains() throws SQLException {
        for (Row row : typesOfKind("d")) {
            entries.put(
                    "domain:" + row.text("name"),
                    new Entry()
                            .with("base", row.text("base"))
                            .with("not_null", row.flag("not_null"))
                            .withOrNull("check", row.optional("checks"))
                            .toJson());
        }
    }

    private List<Row> typesOfKind(String kind) throws SQLException {
        return query.rows("""
                select t.oid, t.typname as name, t.typnotnull as not_null,
                       format_type(t.typbasetype, t.typtypmod) as base,
                       (select string_agg(pg_get_constraintdef(c.oid), '; ' order by c.conname)
                        from pg_constraint c where c.contypid = t.oid) as checks
                from pg_type t
                where t.typnamespace = 'public'::regnamespace and t.typtype = ?
                and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
                """, kind);
    }
}
