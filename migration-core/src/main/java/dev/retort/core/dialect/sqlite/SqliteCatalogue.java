package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.ColumnType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** SQLite keeps the name of a type as it was written. */
    @Override
    public String columnOfType(String table, String name, ColumnType type) {
        return column(table, name) + and("type", new SqliteTypes().nameOf(type));
    }

    /** SQLite keeps the names of constraints in the text of the table's definition only. */
    @Override
    public String constraint(String table, String name) {
        String definition = "replace(replace(replace(sql, char(10), ' '), char(13), ' '), char(9), ' ') || ' '";
        return Stream.of(name + " ", "\"" + name + "\"", "`" + name + "`", "[" + name + "]")
                .map(spelt ->
                        "instr(lower(" + definition + "), lower(" + Literals.quoted(" CONSTRAINT " + spelt) + ")) > 0")
                .collect(Collectors.joining(" OR ", table(table) + " AND (", ")"));
    }

    @Override
    public String view(String name) {
        return "SELECT 1 FROM sqlite_master WHERE type = 'view'" + and("name", name);
    }

    @Override
    public String type(String name) {
        throw new Unsupported("SQLite has no types to create, so there is no " + name + " to ask for; ask inside"
                + " on(POSTGRESQL, ...)");
    }

    @Override
    public String schema(String name) {
        throw new Unsupported("SQLite has no schemas, so there is no " + name + " to ask for; ask inside"
                + " on(allExcept(SQLITE), ...)");
    }

    @Override
    public String extension(String name) {
        throw new Unsupported("SQLite has no extensions to create, so there is no " + name + " to ask for; ask inside"
                + " on(POSTGRESQL, ...)");
    }

    @Override
    public String rowOf(String table) {
        return "SELECT 1 FROM " + SqliteDialect.IDENTIFIERS.spell(table) + " LIMIT 1";
    }

    private static String and(String column, String name) {
        return " AND " + column + " = " + Literals.quoted(name) + " COLLATE NOCASE";
    }
}
