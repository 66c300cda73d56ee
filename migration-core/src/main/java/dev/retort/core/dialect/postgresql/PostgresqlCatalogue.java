package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Literals;

/** What PostgreSQL's catalogue says about the first schema of the search path, in which new tables are created. */
final class PostgresqlCatalogue implements CatalogueQueries {
    @Override
    public String table(String name) {
        return relation(name, "'r', 'p'");
    }

    @Override
    public String column(String table, String name) {
        return relation(table, "'r', 'p'")
                + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_attribute AS attribute"
                + " WHERE attribute.attrelid = relation.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped"
                + " AND attribute.attname = " + Literals.quoted(name) + ")";
    }

    @Override
    public String index(String table, String name) {
        return relation(name, "'i', 'I'")
                + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_index AS entry"
                + " JOIN pg_catalog.pg_class AS owner ON owner.oid = entry.indrelid"
                + " WHERE entry.indexrelid = relation.oid AND owner.relname = " + Literals.quoted(table) + ")";
    }

    private static String relation(String name, String kinds) {
        return "SELECT 1 FROM pg_catalog.pg_class AS relation"
                + " JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace"
                + " WHERE namespace.nspname = current_schema() AND relation.relkind IN (" + kinds + ")"
                + " AND relation.relname = " + Literals.quoted(name);
    }
}
