package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.TablesBeingRead;
import dev.retort.core.dialect.sqlite.ColumnDefinition.Trait;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.TableOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Reads the definitions in {@code sqlite_master}. */
final class SqliteIntrospector implements Introspector {
    private static final String TABLES = """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL %'\
        """;

    /** Indexes that SQLite made for a constraint have no definition of their own. */
    private static final String INDEXES =
            "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";

    @Override
    public SchemaState read(Connection connection) throws SQLException {
        PrimaryKeys primaryKeys = PrimaryKeys.in(connection);
        TablesBeingRead tables = new TablesBeingRead();
        CatalogueRows.forEach(connection, TABLES, row -> {
            String table = row.text("name");
            TableDefinition definition = TableDefinition.parse(row.text("sql"), primaryKeys);
            tables.begin(table, Optional.empty());
            String options = definition.options().toString().toUpperCase(Locale.ROOT);
            if (options.contains("STRICT")) {
                tables.add(table, TableOption.STRICT);
            }
            if (options.contains("ROWID")) {
                tables.add(table, TableOption.WITHOUT_ROWID);
            }
            definition.columns().forEach(column -> tables.add(table, column(column)));
            definition.rules().forEach(rule -> tables.add(table, RuleReader.constraint(rule)));
        });
        CatalogueRows.forEach(
                connection,
                INDEXES,
                row -> tables.add(
                        row.text("tbl_name"),
                        IndexDefinition.parse(row.text("sql")).on(row.text("tbl_name"))));
        return ObjectsReader.read(connection, tables.finish(Dialect.SQLITE));
    }

    private static Column column(ColumnDefinition definition) {
        ColumnType type = ColumnType.raw(
                definition.trait(Trait.TYPE).map(Fragment::toString).orElse("ANY"));
        Column column = Column.column(definition.name(), type);
        if (definition.trait(Trait.NUMBERING).isPresent()) {
            column = column.neverReusedIdentity();
        }
        column = definition.trait(Trait.NULLABILITY).isPresent() ? column.notNull() : column.nullable();
        Optional<String> value = definition.trait(Trait.DEFAULT).map(Fragment::toString);
        if (value.isPresent()) {
            column = column.defaultsTo(Expression.expression(value.get()));
        }
        Optional<String> generated = definition.trait(Trait.GENERATED).map(Fragment::toString);
        if (generated.isPresent()) {
            column = generated(column, generated.get());
        }
        return definition
                .trait(Trait.COLLATION)
                .map(Fragment::toString)
                .map(column::collate)
                .orElse(column);
    }

    private static Column generated(Column column, String definition) {
        int end = definition.lastIndexOf(' ');
        Expression expression = Expression.expression(definition.substring(0, end));
        return definition.endsWith(" STORED")
                ? column.generatedAs(expression)
                : column.virtuallyGeneratedAs(expression);
    }
}
