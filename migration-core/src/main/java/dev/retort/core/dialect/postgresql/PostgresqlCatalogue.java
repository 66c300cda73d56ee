package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Literals;
import dev.retort.core.schema.QualifiedName;
import dev.retort.schema.ColumnType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's catalogue says about the first schema of the search path, in which new tables are created. */
final class PostgresqlCatalogue implements CatalogueQueries {
    private static final Pattern MODIFIERS = Pattern.compile("[(][0-9, ]+[)]");

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
        return relation(beside(table, name), "'i', 'I'")
                + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_index AS entry"
                + " JOIN pg_catalog.pg_class AS owner ON owner.oid = entry.indrelid"
                + " WHERE entry.indexrelid = relation.oid AND owner.relname = "
                + Literals.quoted(QualifiedName.of(table).name()) + ")";
    }

    /** An index is in the schema of its table. */
    private static String beside(String table, String name) {
        return QualifiedName.of(table).schema().map(schema -> schema + ".").orElse("") + name;
    }

    /** The name of a type has its modifiers, such as a length, behind it; of those PostgreSQL keeps a text of its own. */
    @Override
    public String columnOfType(String table, String name, ColumnType type) {
        String wanted = new PostgresqlTypes().nameOf(type);
        return relation(table, "'r', 'p'")
                + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_attribute AS attribute"
                + " WHERE attribute.attrelid = relation.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped"
                + " AND attribute.attname = " + Literals.quoted(name)
                + " AND attribute.atttypid = to_regtype(" + Literals.quoted(wanted) + ") AND"
                + " coalesce(substring(format_type(attribute.atttypid,"
                + " attribute.atttypmod) FROM"
                + " '[(][0-9,]+[)]'),"
                + " '') ="
                + " " + Literals.quoted(modifiersOf(wanted)) + ")";
    }

    private static String modifiersOf(String typeName) {
        Matcher modifiers = MODIFIERS.matcher(typeName);
        return modifiers.find() ? modifiers.group().replace(" ", "") : "";
    }

    @Override
    public String constraint(String table, String name) {
        return relation(table, "'r', 'p'")
                + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_constraint AS entry"
                + " WHERE entry.conrelid = relation.oid AND entry.conname = " + Literals.quoted(name) + ")";
    }

    @Override
    public String view(String name) {
        return relation(name, "'v', 'm'");
    }

    /** The row type that each table has is none that somebody created. */
    @Override
    public String type(String name) {
        return "SELECT 1 FROM pg_catalog.pg_type AS type"
                + " JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = type.typnamespace"
                + " LEFT JOIN pg_catalog.pg_class AS relation ON relation.oid = type.typrelid"
                + " WHERE namespace.nspname = current_schema() AND coalesce(relation.relkind, 'c') = 'c'"
                + " AND type.typname = " + Literals.quoted(name);
    }

    @Override
    public String schema(String name) {
        return "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = " + Literals.quoted(name);
    }

    @Override
    public String extension(String name) {
        return "SELECT 1 FROM pg_catalog.pg_available_extensions WHERE name = " + Literals.quoted(name);
    }

    @Override
    public String rowOf(String table) {
        return "SELECT 1 FROM " + PostgresqlDialect.IDENTIFIERS.spellTable(table) + " LIMIT 1";
    }

    private static String relation(String table, String kinds) {
        QualifiedName qualified = QualifiedName.of(table);
        return relation(qualified.schema().map(Literals::quoted).orElse("current_schema()"), qualified.name(), kinds);
    }

    private static String relation(String schema, String name, String kinds) {
        return "SELECT 1 FROM pg_catalog.pg_class AS relation"
                + " JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace"
                + " WHERE namespace.nspname = " + schema + " AND relation.relkind IN (" + kinds + ")"
                + " AND relation.relname = " + Literals.quoted(name);
    }
}
