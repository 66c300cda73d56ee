package dev.retort.core.dialect.postgresql;

import dev.retort.SessionSetting;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.dialect.StandardRenderer;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.AttachPartition;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.ConstraintReference;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreatePartition;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DetachPartition;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.Online;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.RenameTable;
import dev.retort.core.schema.QualifiedName;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The SQL that PostgreSQL understands. */
final class PostgresqlRenderer extends StandardRenderer {
    private final PartitionClauses partitions;
    private final TableOptions tableOptions;
    private final PostgresqlLiterals postgresqlLiterals;
    private final EnumTypes enumTypes;
    private final EnumAlteration enumAlteration;
    private final PostgresqlObjects objects;
    private final ColumnAlteration columnAlteration;
    private final ConstraintByShape constraintByShape;
    private final boolean online;

    PostgresqlRenderer(Identifiers identifiers, PostgresqlTypes types, PostgresqlLiterals literals) {
        this(identifiers, types, literals, false);
    }

    private PostgresqlRenderer(
            Identifiers identifiers, PostgresqlTypes types, PostgresqlLiterals literals, boolean online) {
        super(Dialect.POSTGRESQL, identifiers, types, literals);
        this.online = online;
        this.partitions = new PartitionClauses(identifiers, literals);
        this.tableOptions = new TableOptions(identifiers);
        this.postgresqlLiterals = literals;
        this.enumTypes = new EnumTypes(types);
        this.enumAlteration = new EnumAlteration(identifiers, types, literals, enumTypes);
        this.objects = new PostgresqlObjects(identifiers, types, literals, enumTypes);
        this.columnAlteration = new ColumnAlteration(identifiers, types, literals);
        this.constraintByShape = new ConstraintByShape(identifiers);
    }

    @Override
    protected RowStatements rows() {
        return new PostgresqlRowStatements(identifiers, postgresqlLiterals);
    }

    @Override
    protected Instruction.Session session(SessionSetting setting) {
        return SessionSettings.change(setting);
    }

    @Override
    protected CatalogueQueries catalogue() {
        return new PostgresqlCatalogue();
    }

    @Override
    protected Rendering rendering(SchemaState before) {
        return online ? new OnlineRendering(before) : new PostgresqlRendering(before);
    }

    @Override
    protected ObjectStatements objects() {
        return objects;
    }

    @Override
    protected String columnDefinition(Column column) {
        StringBuilder definition = new StringBuilder(identifiers.spell(column.name()) + " " + typeOf(column));
        column.collationOn(dialect)
                .ifPresent(name -> definition.append(" COLLATE ").append(identifiers.spell(name)));
        if (column.numbering() == Identity.STANDARD || column.numbering() == Identity.NEVER_REUSED) {
            definition.append(" GENERATED ").append(NumberingChange.identity(column.numbers()));
        }
        column.generated()
                .ifPresent(generated -> definition
                        .append(" GENERATED ALWAYS AS (")
                        .append(generated.expression().textFor(dialect))
                        .append(generated.stored() ? ") STORED" : ") VIRTUAL"));
        if (column.defaultValue().isPresent()) {
            definition.append(" DEFAULT ").append(defaultOf(column));
        }
        return definition.append(column.isNullable() ? "" : " NOT NULL").toString();
    }

    @Override
    protected String inFrontOfTable(TableState table) {
        return tableOptions.inFront(table);
    }

    @Override
    protected String behindTable(TableState table) {
        return tableOptions.behind(table);
    }

    private String typeOf(Column column) {
        return column.numbering() == Identity.SERIAL ? SerialTypes.nameOf(column.type()) : types.nameOf(column.type());
    }

    /** What lets others read and write the table, or is over at once. */
    private final class OnlineRendering extends PostgresqlRendering {
        OnlineRendering(SchemaState before) {
            super(before);
        }

        @Override
        public List<Instruction> addColumn(AddColumn operation) {
            OnlineRules.check(operation, before);
            return super.addColumn(operation);
        }

        @Override
        public List<Instruction> alterColumn(AlterColumn operation) {
            OnlineRules.check(operation, before);
            return super.alterColumn(operation);
        }

        @Override
        public List<Instruction> addConstraint(AddConstraint operation) {
            if (!OnlineRules.isCheckedLater(operation)) {
                return super.addConstraint(operation);
            }
            Constraint constraint = operation.constraint();
            Constraint unchecked = constraint.withOptions(constraint.options().withNotValid(true));
            List<Instruction> instructions =
                    new ArrayList<>(super.addConstraint(new AddConstraint(operation.table(), unchecked)));
            // In one transaction the lock that the first statement takes would last as long as the check.
            instructions.add(Instruction.Execute.outsideTransaction(alterTable(operation.table())
                    + "VALIDATE CONSTRAINT "
                    + identifiers.spell(constraint.name().orElseThrow())));
            return instructions;
        }

        @Override
        public List<Instruction> createIndex(CreateIndex operation) {
            return super.createIndex(new CreateIndex(operation.index().concurrently()));
        }

        @Override
        public List<Instruction> dropIndex(DropIndex operation) {
            return super.dropIndex(new DropIndex(operation.table(), operation.index(), operation.ifExists(), true));
        }
    }

    private class PostgresqlRendering extends Rendering {
        PostgresqlRendering(SchemaState before) {
            super(before);
        }

        /**
         * Puts the making and dropping of types around the statements of an operation that needs them.
         *
         * @param columns those that the operation makes
         */
        private List<Instruction> withEnumTypes(
                String table, Operation operation, List<Column> columns, List<String> statements) {
            boolean needed = EnumTypes.areUsedBy(columns)
                    || (before.hasTable(table)
                            && EnumTypes.areUsedBy(before.table(table).columns()));
            return execute(needed ? enumTypes.around(statements, table, before, operation.apply(before)) : statements);
        }

        @Override
        public List<Instruction> createTable(CreateTable operation) {
            TableState table = TableState.of(operation.table(), dialect);
            boolean tolerant = operation.table().isIfNotExists();
            List<Constraint> swallowed = tolerant ? List.of() : swallowed(table);
            List<String> statements = new ArrayList<>();
            statements.add(PostgresqlRenderer.this.createTable(table.withoutConstraints(swallowed), tolerant));
            swallowed.forEach(constraint -> statements.add(add(table.name(), constraint)));
            table.comment().ifPresent(text -> statements.add(comment(table.name(), Optional.of(text))));
            for (Column column : table.columns()) {
                column.comment()
                        .ifPresent(text -> statements.add(
                                columnAlteration.comment(table.name(), column.name(), Optional.of(text))));
            }
            return tolerant
                    ? execute(
                            enumTypes.aroundTolerantCreation(statements, table.name(), before, operation.apply(before)))
                    : withEnumTypes(table.name(), operation, table.columns(), statements);
        }

        /** Returns the keys on columns that have a key already: in {@code CREATE TABLE} they are left out without a word. */
        private List<Constraint> swallowed(TableState table) {
            Set<List<String>> keys = new HashSet<>();
            table.primaryKey().ifPresent(key -> keys.add(key.columns()));
            return table.constraints().stream()
                    .filter(Unique.class::isInstance)
                    .filter(unique -> !keys.add(unique.columns()))
                    .toList();
        }

        @Override
        public List<Instruction> dropTable(DropTable operation) {
            return withEnumTypes(
                    operation.table(),
                    operation,
                    List.of(),
                    List.of("DROP TABLE " + ifExists(operation.ifExists())
                            + identifiers.spellTable(operation.table())));
        }

        /** A table is renamed within its schema, and moved to another one under its name. */
        @Override
        public List<Instruction> renameTable(RenameTable operation) {
            QualifiedName from = QualifiedName.of(operation.from());
            QualifiedName to = QualifiedName.of(operation.to());
            List<String> statements = new ArrayList<>();
            String now = operation.from();
            if (!from.schema().equals(to.schema())) {
                statements.add(alterTable(now) + "SET SCHEMA "
                        + to.schema().map(identifiers::spell).orElseThrow(PostgresqlRendering::schemaIsUnknown));
                now = to.schema().orElseThrow() + "." + from.name();
            }
            if (!from.name().equals(to.name())) {
                statements.add(alterTable(now) + "RENAME TO " + identifiers.spell(to.name()));
            }
            return execute(statements);
        }

        private static Unsupported schemaIsUnknown() {
            return new Unsupported(
                    "PostgreSQL moves a table into a schema that is named; say it in front of the table's"
                            + " new name, \"public.orders\" for example");
        }

        @Override
        public List<Instruction> online(Online operation) {
            return List.of(new Instruction.Block(
                    new PostgresqlRenderer(identifiers, (PostgresqlTypes) types, postgresqlLiterals, true)
                            .renderAll(operation.then(), before)));
        }

        @Override
        public List<Instruction> createPartition(CreatePartition operation) {
            return execute(partitions.create(operation.partition()));
        }

        @Override
        public List<Instruction> attachPartition(AttachPartition operation) {
            return execute(partitions.attach(operation.partition()));
        }

        @Override
        public List<Instruction> detachPartition(DetachPartition operation) {
            return execute(partitions.detach(operation.table(), operation.partition()));
        }

        @Override
        public List<Instruction> lockTable(LockTable operation) {
            String mode = switch (operation.mode()) {
                case AGAINST_WRITES -> "SHARE ROW EXCLUSIVE";
                case AGAINST_READS_AND_WRITES -> "ACCESS EXCLUSIVE";
            };
            return execute("LOCK TABLE " + identifiers.spellTable(operation.table()) + " IN " + mode + " MODE");
        }

        @Override
        public List<Instruction> commentOnTable(CommentOnTable operation) {
            return execute(comment(operation.table(), operation.comment()));
        }

        private String comment(String table, Optional<String> text) {
            return "COMMENT ON TABLE " + identifiers.spellTable(table) + " IS "
                    + text.map(Literals::quoted).orElse("NULL");
        }

        @Override
        public List<Instruction> addColumn(AddColumn operation) {
            Column column = operation.column();
            List<String> statements = new ArrayList<>();
            statements.add(alterTable(operation.table()) + "ADD COLUMN " + columnDefinition(column));
            column.comment()
                    .ifPresent(text -> statements.add(
                            columnAlteration.comment(operation.table(), column.name(), Optional.of(text))));
            return withEnumTypes(operation.table(), operation, List.of(column), statements);
        }

        /** The indexes and constraints that name the column go with it, those on several columns too. */
        @Override
        public List<Instruction> dropColumn(DropColumn operation) {
            return withEnumTypes(
                    operation.table(),
                    operation,
                    List.of(),
                    List.of(alterTable(operation.table()) + "DROP COLUMN " + ifExists(operation.ifExists())
                            + identifiers.spell(operation.column())));
        }

        @Override
        public List<Instruction> alterColumn(AlterColumn operation) {
            if (ColumnReplacement.isNeeded(operation)) {
                return new ColumnReplacement(operation, before)
                        .operations().stream()
                                .flatMap(step -> render(step.operation(), step.before()).stream())
                                .toList();
            }
            TableState table = before.table(operation.table());
            Column column = table.column(operation.column());
            List<String> alteration = columnAlteration.statements(table.name(), column, operation.changes());
            Column changed = operation.changed(before);
            boolean expressionsStay = TypeConversion.keepsExpressions(column.type(), changed.type());
            return withEnumTypes(
                    operation.table(),
                    operation,
                    List.of(changed),
                    expressionsStay ? alteration : aside(table, List.of(column.name()), alteration));
        }

        /**
         * Takes the checks and indexes away whose expressions name the columns, and makes them again behind. PostgreSQL would
         * convert the column, but in {@code mood = 'good'} the constant would still be of the old type.
         */
        private List<String> aside(TableState table, List<String> columns, List<String> alteration) {
            List<Check> checks = columns.stream()
                    .flatMap(column -> ExpressionUse.checks(table, column).stream())
                    .distinct()
                    .toList();
            List<Index> indexes = columns.stream()
                    .flatMap(column -> ExpressionUse.indexes(table, column).stream())
                    .distinct()
                    .toList();
            List<String> statements = new ArrayList<>();
            checks.forEach(check -> statements.add(drop(table.name(), check)));
            indexes.forEach(index -> statements.add("DROP INDEX "
                    + identifiers.spellBeside(table.name(), index.name().orElseThrow())));
            statements.addAll(alteration);
            checks.forEach(check -> statements.add(add(table.name(), check)));
            indexes.forEach(index -> statements.add(PostgresqlRenderer.this.createIndex(index)));
            return statements;
        }

        @Override
        public List<Instruction> alterEnum(AlterEnum operation) {
            return execute(enumAlteration.statements(operation, before, this::aside));
        }

        private String add(String table, Constraint constraint) {
            return alterTable(table) + "ADD " + constraints.clause(constraint);
        }

        @Override
        public List<Instruction> dropConstraint(DropConstraint operation) {
            if (operation.constraint() instanceof ConstraintReference.ByName reference) {
                return execute(drop(operation.table(), reference.name(), operation.ifExists()));
            }
            return execute(drop(operation.table(), operation.constraint().in(before.table(operation.table()))));
        }

        private String drop(String table, Constraint constraint) {
            return constraint
                    .name()
                    .map(name -> drop(table, name, false))
                    .orElseGet(() -> constraintByShape.drop(table, constraint));
        }

        private String drop(String table, String constraint, boolean ifExists) {
            return alterTable(table) + "DROP CONSTRAINT " + ifExists(ifExists) + identifiers.spell(constraint);
        }

        @Override
        public List<Instruction> renameConstraint(RenameConstraint operation) {
            return execute(alterTable(operation.table()) + "RENAME CONSTRAINT " + identifiers.spell(operation.from())
                    + " TO " + identifiers.spell(operation.to()));
        }

        @Override
        public List<Instruction> createIndex(CreateIndex operation) {
            return supported(operation.index())
                    .map(index -> inItsWay(index.isConcurrent(), PostgresqlRenderer.this.createIndex(index)))
                    .orElseGet(List::of);
        }

        @Override
        public List<Instruction> dropIndex(DropIndex operation) {
            if (isLeftOut(operation.table(), operation.index())) {
                return List.of();
            }
            return inItsWay(
                    operation.concurrently(),
                    "DROP INDEX " + (operation.concurrently() ? "CONCURRENTLY " : "") + ifExists(operation.ifExists())
                            + identifiers.spellBeside(operation.table(), operation.index()));
        }

        private List<Instruction> inItsWay(boolean concurrently, String statement) {
            return concurrently ? List.of(Instruction.Execute.outsideTransaction(statement)) : execute(statement);
        }

        @Override
        public List<Instruction> renameIndex(RenameIndex operation) {
            if (isLeftOut(operation.table(), operation.from())) {
                return List.of();
            }
            return execute("ALTER INDEX " + identifiers.spellBeside(operation.table(), operation.from()) + " RENAME TO "
                    + identifiers.spell(operation.to()));
        }
    }
}
