package dev.retort.core.dialect.sqlite;

import dev.retort.Condition;
import dev.retort.LockMode;
import dev.retort.SessionSetting;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.dialect.StandardRenderer;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.RenameColumn;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.SourceLocation;
import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.QualifiedName;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SQLite does by itself, and the building anew of tables for all that it does not. */
final class SqliteRenderer extends StandardRenderer {
    private final SqliteTypes sqliteTypes;

    SqliteRenderer() {
        this(new SqliteTypes());
    }

    private SqliteRenderer(SqliteTypes types) {
        super(Dialect.SQLITE, SqliteDialect.IDENTIFIERS, types, new SqliteLiterals());
        this.sqliteTypes = types;
    }

    @Override
    protected RowStatements rows() {
        return new SqliteRowStatements(identifiers, literals);
    }

    @Override
    protected Instruction.Session session(SessionSetting setting) {
        throw new Unsupported("SQLite has no " + setting + ": a revision holds the one lock of the whole file from its"
                + " first statement on, and nothing limits how long a statement takes; leave this out there:"
                + " on(allExcept(SQLITE), ...)");
    }

    @Override
    protected CatalogueQueries catalogue() {
        return new SqliteCatalogue();
    }

    @Override
    protected Rendering rendering(SchemaState before) {
        return new SqliteRendering(before);
    }

    @Override
    protected ObjectStatements objects() {
        return new SqliteObjects(identifiers);
    }

    @Override
    protected String createTable(TableState table, boolean ifNotExists) {
        return (ifNotExists ? "CREATE TABLE IF NOT EXISTS " : "CREATE TABLE ") + definition(table.name(), table);
    }

    private static void refuseSchema(String table) {
        if (QualifiedName.of(table).schema().isPresent()) {
            throw new Unsupported("SQLite has no schemas, and table " + table
                    + " is in one; leave the schema out there, or put" + " this inside on(allExcept(SQLITE), ...)");
        }
    }

    /** Returns {@code CREATE TABLE} for the table under another name. */
    String createTableNamed(String name, TableState table) {
        return "CREATE TABLE " + definition(name, table);
    }

    /** {@code AUTOINCREMENT} may only stand behind a primary key in the definition of its column. */
    private String definition(String name, TableState table) {
        refuseSchema(table.name());
        IdentityRules.check(table, sqliteTypes);
        TableOptions.check(table, sqliteTypes);
        boolean neverReused = IdentityRules.neverReused(table).isPresent();
        Stream<String> columns =
                table.columns().stream().map(column -> columnDefinition(column) + numbering(column, table));
        Stream<String> rules = table.constraints().stream()
                .filter(constraint -> !(neverReused && constraint instanceof PrimaryKey))
                .map(constraints::clause);
        return identifiers.spell(name) + " (\n  "
                + Stream.concat(columns, rules).collect(Collectors.joining(",\n  ")) + "\n)" + behindTable(table);
    }

    @Override
    protected String behindTable(TableState table) {
        return TableOptions.of(table);
    }

    private String numbering(Column column, TableState table) {
        if (!IdentityRules.neverReused(table).equals(Optional.of(column))) {
            return "";
        }
        String name = table.primaryKey()
                .flatMap(PrimaryKey::name)
                .map(given -> " CONSTRAINT " + identifiers.spell(given))
                .orElse("");
        // Asked for the sake of what is refused.
        table.primaryKey().ifPresent(constraints::rule);
        String onConflict = table.primaryKey()
                .flatMap(key -> key.options().onConflict())
                .map(resolution -> " ON CONFLICT " + resolution)
                .orElse("");
        return name + " PRIMARY KEY" + onConflict + " AUTOINCREMENT";
    }

    @Override
    protected String columnDefinition(Column column) {
        StringBuilder definition = new StringBuilder()
                .append(identifiers.spell(column.name()))
                .append(' ')
                .append(types.nameOf(column.type()));
        column.collationOn(dialect)
                .ifPresent(collation -> definition.append(" COLLATE ").append(collation));
        column.generated()
                .ifPresent(generated -> definition
                        .append(" GENERATED ALWAYS AS (")
                        .append(generated.expression().textFor(dialect))
                        .append(generated.stored() ? ") STORED" : ") VIRTUAL"));
        column.defaultValue().ifPresent(value -> definition.append(" DEFAULT ").append(defaultOf(column)));
        if (!column.isNullable()) {
            definition.append(" NOT NULL");
        }
        if (SqliteTypes.needsCheckOfValues(column.type())) {
            definition.append(checkOfValues(column));
        }
        return definition.toString();
    }

    private String checkOfValues(Column column) {
        return column.type().values().stream()
                .map(Literals::quoted)
                .collect(Collectors.joining(", ", " CHECK (" + identifiers.spell(column.name()) + " IN (", "))"));
    }

    @Override
    protected String defaultOf(Column column) {
        String text = super.defaultOf(column);
        return DefaultText.of(text).needsParentheses() ? "(" + text + ")" : text;
    }

    /** Returns a constraint as it stands in the definition of a table. */
    String clause(Constraint constraint) {
        return constraints.clause(constraint);
    }

    /** Returns {@code CREATE INDEX} for an index that is known to be missing. */
    String createMissingIndex(Index index) {
        return createIndex(index.withoutIfNotExists());
    }

    private final class SqliteRendering extends Rendering {
        SqliteRendering(SchemaState before) {
            super(before);
        }

        /** A revision keeps all other sessions from writing anyhow. */
        @Override
        public List<Instruction> lockTable(LockTable operation) {
            if (operation.mode() == LockMode.AGAINST_READS_AND_WRITES) {
                throw new Unsupported("SQLite cannot keep others from reading a table; say"
                        + " lockTable(table) instead, or leave this out there: on(allExcept(SQLITE), ...)");
            }
            return List.of();
        }

        /** SQLite knows no comments; the replayed schema keeps them. */
        @Override
        public List<Instruction> commentOnTable(CommentOnTable operation) {
            return List.of();
        }

        @Override
        public List<Instruction> renameColumn(RenameColumn operation) {
            if (RowNumber.isName(operation.from()) || RowNumber.isName(operation.to())) {
                throw new Unsupported("SQLite renames no column from or to a name of its row numbers, which are "
                        + RowNumber.NAMES + "; add a column, update(...) it, and drop the other one");
            }
            return super.renameColumn(operation);
        }

        @Override
        public List<Instruction> addColumn(AddColumn operation) {
            return InPlace.canAdd(operation.column(), SqliteRenderer.this::defaultOf)
                    ? super.addColumn(operation)
                    : rebuild(operation.table(), operation);
        }

        @Override
        public List<Instruction> dropColumn(DropColumn operation) {
            if (!operation.ifExists()) {
                return dropColumnThatExists(operation);
            }
            DropColumn drop = new DropColumn(operation.table(), operation.column(), false);
            Rendered rendered =
                    new Rendered(new RecordedOperation(drop, SourceLocation.NONE), dropColumnThatExists(drop));
            return List.of(new Instruction.Choice(
                    Condition.columnExists(operation.table(), operation.column()), List.of(rendered), List.of()));
        }

        private List<Instruction> dropColumnThatExists(DropColumn operation) {
            TableState table = before.table(operation.table());
            if (!InPlace.canDrop(table, operation.column())) {
                return rebuild(operation.table(), operation);
            }
            List<String> statements = new ArrayList<>();
            table.indexes().stream()
                    .filter(index -> ColumnUse.names(index, operation.column()))
                    .forEach(index -> statements.add(dropIndex(index.name().orElseThrow())));
            statements.add(alterTable(table.name()) + "DROP COLUMN " + identifiers.spell(operation.column()));
            return execute(statements);
        }

        @Override
        public List<Instruction> alterColumn(AlterColumn operation) {
            Column now = before.table(operation.table()).column(operation.column());
            Column wanted = operation.changed(before);
            Map<String, String> conversions = conversions(operation);
            boolean onlyTheComment = now.withoutComment().equals(wanted.withoutComment()) && conversions.isEmpty();
            return onlyTheComment ? List.of() : rebuild(operation.table(), operation, conversions);
        }

        private Map<String, String> conversions(AlterColumn operation) {
            Map<String, String> conversions = new HashMap<>();
            for (ColumnChange change : operation.changes()) {
                if (change instanceof ColumnChange.ToType toType) {
                    toType.conversion().ifPresent(using -> conversions.put(operation.column(), using.textFor(dialect)));
                }
            }
            return conversions;
        }

        @Override
        public List<Instruction> alterEnum(AlterEnum operation) {
            List<Instruction> instructions = new ArrayList<>();
            EnumAlteration.conversionsByTable(operation, before)
                    .forEach((table, conversions) -> instructions.addAll(rebuild(table, operation, conversions)));
            return instructions;
        }

        @Override
        public List<Instruction> addConstraint(AddConstraint operation) {
            // Asked for the sake of what is refused; the table is built from what replay makes of it.
            clause(operation.constraint());
            return rebuild(operation.table(), operation);
        }

        @Override
        public List<Instruction> dropConstraint(DropConstraint operation) {
            boolean missing =
                    operation.constraint().find(before.table(operation.table())).isEmpty();
            return operation.ifExists() && missing ? List.of() : rebuild(operation.table(), operation);
        }

        @Override
        public List<Instruction> renameConstraint(RenameConstraint operation) {
            return rebuild(operation.table(), operation);
        }

        @Override
        public List<Instruction> dropIndex(DropIndex operation) {
            if (isLeftOut(operation.table(), operation.index())) {
                return List.of();
            }
            return execute("DROP INDEX " + ifExists(operation.ifExists()) + identifiers.spell(operation.index()));
        }

        private String dropIndex(String name) {
            return "DROP INDEX " + identifiers.spell(name);
        }

        @Override
        public List<Instruction> renameIndex(RenameIndex operation) {
            if (isLeftOut(operation.table(), operation.from())) {
                return List.of();
            }
            Index index = before.table(operation.table()).index(operation.from());
            return execute(List.of(dropIndex(operation.from()), createMissingIndex(index.named(operation.to()))));
        }

        @Override
        public List<Instruction> executeSql(ExecuteSql operation) {
            OneStatement.check(statementOf(operation.statement()));
            return super.executeSql(operation);
        }

        private List<Instruction> rebuild(String table, Operation operation) {
            return rebuild(table, operation, Map.of());
        }

        private List<Instruction> rebuild(String table, Operation operation, Map<String, String> conversions) {
            TableState now = before.table(table);
            TableState wanted = operation.apply(before).table(table);
            TableOptions.refuseRebuild(now);
            RowCopy rows = new RowCopy(now, wanted, conversions, sqliteTypes);
            List<String> triggers = new SqliteObjects(identifiers).triggersOf(table, before);
            return List.of(new TableRebuild(now, wanted, rows, triggers, SqliteRenderer.this).instruction());
        }
    }
}
