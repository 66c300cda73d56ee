package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.TablesBeingRead;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.TableOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code information_schema} of MySQL and MariaDB. */
public final class MysqlIntrospector implements Introspector {
    private static final String TABLES = """
        SELECT table_name AS table_name, table_comment AS comment, table_collation AS collation,
          engine AS engine
        FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')\
        """;

    private static final String COLUMNS = """
        SELECT table_name AS table_name, column_name AS name, column_type AS type, is_nullable = 'YES' AS nullable,
          column_default AS default_text, extra AS extra, generation_expression AS expression,
          collation_name AS collation, column_comment AS comment
        FROM information_schema.columns
        WHERE table_schema = DATABASE()
        ORDER BY table_name, ordinal_position\
        """;

    private static final String INDEXES = """
            SELECT table_name AS table_name, index_name AS name, non_unique AS non_unique, column_name AS column_name,
              sub_part AS prefix, collation = 'D' AS descending, %s AS expression,
              index_type AS method
            FROM information_schema.statistics
            WHERE table_schema = DATABASE()
            ORDER BY table_name, index_name, seq_in_index""";

    private static final String FOREIGN_KEYS = """
        SELECT k.table_name AS table_name, k.constraint_name AS name, k.column_name AS column_name,
          k.referenced_table_name AS target, k.referenced_column_name AS target_column,
          r.delete_rule AS on_delete, r.update_rule AS on_update
        FROM information_schema.key_column_usage AS k
        JOIN information_schema.referential_constraints AS r
          ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
          AND r.table_name = k.table_name
        WHERE k.table_schema = DATABASE() AND r.constraint_schema = DATABASE()
          AND k.referenced_table_name IS NOT NULL
        ORDER BY k.table_name, k.constraint_name, k.ordinal_position\
        """;

    private final Dialect dialect;
    private final CatalogueWords words;

    /** Makes what reads MySQL, or MariaDB. */
    public MysqlIntrospector(Dialect dialect, CatalogueWords words) {
        this.dialect = dialect;
        this.words = words;
    }

    @Override
    public SchemaState read(Connection connection) throws SQLException {
        TablesBeingRead tables = new TablesBeingRead();
        Map<String, String> collations = new LinkedHashMap<>();
        CatalogueRows.forEach(connection, TABLES, row -> {
            tables.begin(row.text("table_name"), row.findFilled("comment"));
            Optional<String> engine = row.find("engine");
            if (engine.isPresent()) {
                tables.add(row.text("table_name"), TableOption.engine(engine.get()));
            }
            collations.put(row.text("table_name"), row.find("collation").orElse(""));
        });
        Map<String, Column> columns = new LinkedHashMap<>();
        CatalogueRows.forEach(connection, COLUMNS, row -> {
            Column column = column(row, collations.getOrDefault(row.text("table_name"), ""));
            columns.put(row.text("table_name") + "." + column.name(), column);
            tables.add(row.text("table_name"), column);
        });
        readIndexes(connection, tables);
        readForeignKeys(connection, tables);
        CatalogueRows.forEach(connection, words.checks(), row -> addCheck(row, columns, tables));
        return ObjectsReader.read(connection, tables.finish(dialect));
    }

    private Column column(CatalogueRows row, String usualCollation) throws SQLException {
        String extra = row.text("extra").toLowerCase(Locale.ROOT);
        Column column = Column.column(row.text("name"), ColumnType.raw(row.text("type")));
        Optional<String> generated = row.findFilled("expression").map(words::expression);
        if (generated.isPresent()) {
            Expression expression = Expression.expression(generated.get());
            column = extra.contains("stored") || extra.contains("persistent")
                    ? column.generatedAs(expression)
                    : column.virtuallyGeneratedAs(expression);
        } else if (extra.contains("auto_increment")) {
            column = column.identity();
        } else {
            Optional<Expression> value = row.find("default_text").flatMap(text -> words.defaultOf(text, extra));
            column = value.map(text -> onUpdate(text, extra))
                    .map(column::defaultsTo)
                    .orElse(column);
        }
        column = row.flag("nullable") ? column.nullable() : column.notNull();
        column = row.find("collation")
                .filter(name -> !name.equals(usualCollation))
                .map(column::collate)
                .orElse(column);
        return row.findFilled("comment").map(column::comment).orElse(column);
    }

    private static Expression onUpdate(Expression value, String extra) {
        return extra.contains("on update")
                ? Expression.expression(value.text() + " ON UPDATE CURRENT_TIMESTAMP")
                : value;
    }

    private void readIndexes(Connection connection, TablesBeingRead tables) throws SQLException {
        Map<List<String>, Index> indexes = new LinkedHashMap<>();
        CatalogueRows.forEach(connection, INDEXES.formatted(words.expressionOfKey()), row -> {
            IndexKey key = key(row);
            List<String> name = List.of(row.text("table_name"), row.text("name"));
            Index begun = indexes.get(name);
            if (begun == null) {
                Index index = Index.index(row.text("name"))
                        .on(row.text("table_name"), key)
                        .using(new IndexMethod(row.text("method").toLowerCase(Locale.ROOT)));
                indexes.put(name, row.flag("non_unique") ? index : index.unique());
            } else {
                List<IndexKey> keys = new ArrayList<>(begun.keys());
                keys.add(key);
                indexes.put(name, begun.withKeys(keys));
            }
        });
        indexes.values().forEach(index -> add(index, tables));
    }

    private static void add(Index index, TablesBeingRead tables) {
        if (index.name().equals(Optional.of("PRIMARY"))) {
            String[] columns =
                    index.keys().stream().flatMap(key -> key.column().stream()).toArray(String[]::new);
            tables.add(index.table(), Constraint.primaryKey(columns).named("PRIMARY"));
        } else {
            tables.add(index.table(), index);
        }
    }

    private IndexKey key(CatalogueRows row) throws SQLException {
        Optional<String> column = row.find("column_name");
        IndexKey key = column.isPresent()
                ? IndexKey.key(column.get())
                : IndexKey.key(Expression.expression(words.expression(row.text("expression"))));
        // A spatial index says 32 bytes of each key, whatever the key is.
        Optional<Integer> prefix = row.text("method").equals("SPATIAL") ? Optional.empty() : row.number("prefix");
        key = prefix.isPresent() ? key.prefix(prefix.get()) : key;
        return row.flag("descending") ? key.descending() : key;
    }

    private static void readForeignKeys(Connection connection, TablesBeingRead tables) throws SQLException {
        Map<List<String>, ForeignKey> keys = new LinkedHashMap<>();
        CatalogueRows.forEach(connection, FOREIGN_KEYS, row -> {
            List<String> name = List.of(row.text("table_name"), row.text("name"));
            ForeignKey begun = keys.get(name);
            List<String> columns = begun == null ? new ArrayList<>() : new ArrayList<>(begun.columns());
            List<String> targets = begun == null ? new ArrayList<>() : new ArrayList<>(begun.referencedColumns());
            columns.add(row.text("column_name"));
            targets.add(row.text("target_column"));
            keys.put(
                    name,
                    Constraint.foreignKey(columns.toArray(String[]::new))
                            .references(row.text("target"), targets.toArray(String[]::new))
                            .named(row.text("name"))
                            .onDelete(action(row.text("on_delete")))
                            .onUpdate(action(row.text("on_update"))));
        });
        keys.forEach((name, key) -> tables.add(name.get(0), key));
    }

    private static ReferentialAction action(String words) {
        return ReferentialAction.valueOf(words.replace(' ', '_'));
    }

    private void addCheck(CatalogueRows row, Map<String, Column> columns, TablesBeingRead tables) throws SQLException {
        String table = row.text("table_name");
        String condition = words.expression(row.text("condition"));
        // Not by its name, which the check keeps when its column gets another one.
        Optional<Column> json = row.flag("of_column")
                ? columns.entrySet().stream()
                        .filter(entry -> entry.getKey()
                                .equals(table + "." + entry.getValue().name()))
                        .map(Map.Entry::getValue)
                        .filter(column -> words.saysJson(column, condition))
                        .findFirst()
                : Optional.empty();
        if (json.isPresent()) {
            tables.change(table, json.orElseThrow().name(), MysqlIntrospector::json);
        } else {
            tables.add(table, Constraint.check(condition).named(row.text("name")));
        }
    }

    private static Column json(Column column) {
        Column json = Column.column(column.name(), ColumnType.raw("json"));
        json = column.isNullable() ? json : json.notNull();
        json = column.defaultValue().map(json::defaultsTo).orElse(json);
        if (column.generated().isPresent()) {
            Column.Generated generated = column.generated().get();
            json = generated.stored()
                    ? json.generatedAs(generated.expression())
                    : json.virtuallyGeneratedAs(generated.expression());
        }
        return column.comment().map(json::comment).orElse(json);
    }
}
