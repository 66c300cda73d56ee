package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Literals;

/** Asks {@code sqlite_master}; names are the same in whatever case. */
final class SqliteCatalogue implements CatalogueQueries {
    @Override
    public String table(String name) {
        return "SELECT 1 FROM sqlite_master WHERE type = 'table'" + and("name", name);
    }

    /** The plain {@code pragma_table_info} leaves generated columns out. */
    @Override
    public String column(String table, String name) {
        return "SELECT 1 FROM pragma_table_xinfo(" + Literals.quoted(table) + ") WHERE true" + and("name", name);
    }

    @Override
    public String index(String table, String name) {
        return "SELECT 1 FROM sqlite_master WHERE type = 'index'" + and("tbl_name", table) + and("name", name);
    }

    private static String and(String column, String name) {
        return " AND " + column + " = " + Literals.quoted(name) + " COLLATE NOCASE";
    }
}
