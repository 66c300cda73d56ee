package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** Reads the schema {@code public} of PostgreSQL; what belongs to an extension counts as the extension. */
final class PostgresqlReader implements CatalogueReader {

    @Override
    public Catalogue read(Query query) throws SQLException {
        TreeMap<String, JsonElement> entries = new TreeMap<>();
        entries.putAll(new PostgresqlTypes(query).read());
        for (PostgresqlRelation relation : relations(query)) {
            entries.putAll(relation.read(query));
        }
        entries.putAll(new PostgresqlFunctions(query).read());
        return new Catalogue(entries);
    }

    private static List<PostgresqlRelation> relations(Query query) throws SQLException {
        return query.rows("""
                        select c.oid, c.relname as name, c.relkind as kind
                        from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                        """).stream()
                .map(row -> new PostgresqlRelation(row.number("oid"), row.text("name"), row.text("kind")))
                .filter(relation -> !OwnTables.contain(relation.name()))
                .toList();
    }
}
