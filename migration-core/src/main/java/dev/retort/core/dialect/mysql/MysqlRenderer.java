package dev.retort.core.dialect.mysql;

import dev.retort.Condition;
import dev.retort.SessionSetting;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.dialect.StandardRenderer;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.Online;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RenameColumn;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL that MySQL understands, and MariaDB for the most part. */
public class MysqlRenderer extends StandardRenderer {
    private final MysqlCatalogue catalogue;
    private final DefaultClauses defaults;

    /** Makes the renderer of MySQL, or of MariaDB. */
    public MysqlRenderer(
            Dialect dialect,
            Identifiers identifiers,
            MysqlTypes types,
            MysqlLiterals literals,
            MysqlCatalogue catalogue) {
        super(dialect, identifiers, types, literals);
        this.catalogue = catalogue;
        this.defaults = new DefaultClauses(dialect, literals);
    }

    @Override
    protected RowStatements rows() {
        return new MysqlRowStatements(dialect, identifiers, literals);
    }

    @Override
    protected final Instruction.Session session(SessionSetting setting) {
        return new SessionSettings(dialect).change(setting);
    }

    @Override
    protected CatalogueQueries catalogue() {
        return catalogue;
    }

    @Override
    protected Rendering rendering(SchemaState before) {
        return new MysqlRendering(before);
    }

    @Override
    protected ObjectStatements objects() {
        return new MysqlObjects(dialect, identifiers);
    }

    @Override
    protected String columnDefinition(Column column) {
        NumberRules.check(dialect, column);
        StringBuilder definition =
                new StringBuilder(identifiers.spell(column.name()) + " " + types.nameOf(column.type()));
        column.collationOn(dialect)
                .ifPresent(name -> definition.append(" COLLATE ").append(name));
        column.generated()
                .ifPresent(generated -> definition
                        .append(" GENERATED ALWAYS AS (")
                        .append(generated.expression().textFor(dialect))
                        .append(generated.stored() ? ") STORED" : ") VIRTUAL"));
        definition.append(nullability(column));
        if (column.defaultValue().isPresent()) {
            definition.append(" DEFAULT ").append(defaultOf(column));
        }
        if (column.numbering() != Identity.NONE) {
            definition.append(" AUTO_INCREMENT");
        }
        column.comment().ifPresent(text -> definition.append(" COMMENT ").append(Comments.ofColumn(text, dialect)));
        return definition.toString();
    }

    /** Returns what the column definition says about nulls. */
    protected String nullability(Column column) {
        if (!column.isNullable()) {
            return " NOT NULL";
        }
        // Some servers are set to take a TIMESTAMP that says nothing for one that refuses nulls.
        boolean mustBeSaid =
                types.nameOf(column.type()).toUpperCase(Locale.ROOT).startsWith("TIMESTAMP");
        return mustBeSaid ? " NULL" : "";
    }

    @Override
    protected String defaultOf(Column column) {
        return defaults.of(column);
    }

    @Override
    protected String behindTable(TableState table) {
        return new TableOptions(dialect, identifiers).of(table);
    }

    @Override
    protected Stream<String> tableElements(TableState table) {
        Stream<String> indexes = table.columns().stream()
                .filter(column -> column.numbering() != Identity.NONE)
                .map(RequiredIndex::of)
                .filter(index -> !index.isServedIn(table, dialect))
                .map(index -> "INDEX " + identifiers.spell(index.madeName()) + " (" + identifiers.spell(index.columns())
                        + ")");
        return Stream.concat(super.tableElements(table), indexes);
    }

    @Override
    protected final String indexKey(IndexKey key) {
        if (key.expression().isPresent()) {
            return super.indexKey(key);
        }
        String prefix = key.prefix().isPresent() ? "(" + key.prefix().getAsInt() + ")" : "";
        return identifiers.spell(key.column().orElseThrow()) + prefix + (key.isDescending() ? " DESC" : "");
    }

    /** Refuses a key that the database would refuse. */
    protected void refuseKey(TableState table, Constraint constraint) {
        KeyLengths.check(table, constraint);
    }

    /** Refuses an index that the database would refuse. */
    protected void refuseIndex(TableState table, Index index) {
        KeyLengths.check(table, index);
    }

    /** Returns the words that drop a check. */
    protected String dropCheck() {
        return "DROP CHECK";
    }

    /** Tells whether indexes and columns know {@code IF EXISTS} and {@code IF NOT EXISTS}. */
    protected boolean knowsIfExists() {
        return false;
    }

    /** Tells whether checks, generated columns and indexes on expressions follow a column that is renamed. */
    protected boolean renamesInExpressions() {
        return false;
    }

    /** Returns the exception that says what this database lacks. */
    protected final Unsupported unsupported(String message) {
        return new Unsupported(dialect.productName() + " " + message);
    }

    private void refuseImpossible(TableState table, Constraint constraint) {
        refuseKey(table, constraint);
        NumberRules.check(dialect, table, constraint);
        boolean setsDefault = constraint instanceof ForeignKey key
                && (key.deleteAction() == ReferentialAction.SET_DEFAULT
                        || key.updateAction() == ReferentialAction.SET_DEFAULT);
        if (setsDefault) {
            // InnoDB accepts the words and then does nothing of the kind.
            throw unsupported("does not set a " + constraint
                    + " to its default when the referenced row goes or changes;" + " use SET_NULL or CASCADE");
        }
    }

    private TableChange.Words words() {
        return new TableChange.Words(
                dialect,
                identifiers,
                constraints,
                catalogue,
                keys -> keys.stream().map(this::indexKey).collect(Collectors.joining(", ")),
                dropCheck());
    }

    private final class MysqlRendering extends Rendering {
        MysqlRendering(SchemaState before) {
            super(before);
        }

        @Override
        public List<Instruction> createTable(CreateTable operation) {
            TableState table = TableState.of(operation.table(), dialect);
            table.constraints().forEach(constraint -> refuseImpossible(table, constraint));
            return super.createTable(operation);
        }

        @Override
        public List<Instruction> lockTable(LockTable operation) {
            throw unsupported("has no lock on one table that lasts over several statements and leaves the others in"
                    + " reach, such as the version table; each change to a table locks it by itself. Leave this out"
                    + " there: on(allExcept(MYSQL, MARIADB), ...)");
        }

        @Override
        public List<Instruction> tolerate(Tolerate operation) {
            List<Instruction> instructions = super.tolerate(operation);
            if (!IsOneStatement.of(instructions)) {
                throw unsupported("commits each change to the schema by itself, so a part of several would remain if"
                        + " a later one failed; call tolerate(...) once for each operation, and for one that takes a"
                        + " single statement");
            }
            return instructions;
        }

        @Override
        public List<Instruction> online(Online operation) {
            return List.of(new Instruction.Block(OnlineAssertion.in(renderAll(operation.then(), before), dialect)));
        }

        @Override
        public List<Instruction> commentOnTable(CommentOnTable operation) {
            return execute(alterTable(operation.table()) + "COMMENT = "
                    + Comments.ofTable(operation.comment().orElse(""), dialect));
        }

        @Override
        public List<Instruction> addColumn(AddColumn operation) {
            TableChange change =
                    change(operation, operation.table()).with("ADD COLUMN " + columnDefinition(operation.column()));
            if (operation.column().numbering() != Identity.NONE) {
                change.add(RequiredIndex.of(operation.column()));
                NumberRules.start(operation.column()).ifPresent(change::with);
            }
            return change.instructions();
        }

        @Override
        public List<Instruction> dropColumn(DropColumn operation) {
            TableChange change =
                    change(operation, operation.table()).addRequiredIndexes().dropWhatIsGone();
            boolean tolerated = operation.ifExists() && change.isEmpty() && knowsIfExists();
            change.with("DROP COLUMN " + ifExists(tolerated) + identifiers.spell(operation.column()));
            return operation.ifExists() && !tolerated
                    ? Choices.when(
                            Condition.columnExists(operation.table(), operation.column()),
                            operation,
                            change.instructions())
                    : change.instructions();
        }

        @Override
        public List<Instruction> renameColumn(RenameColumn operation) {
            ExpressionsOfColumn old = new ExpressionsOfColumn(before.table(operation.table()), operation.from());
            if (renamesInExpressions() || old.areNone()) {
                return super.renameColumn(operation);
            }
            TableState after = operation.apply(before).table(operation.table());
            ExpressionsOfColumn renamed = new ExpressionsOfColumn(after, operation.to());
            TableChange change = change(operation, operation.table())
                    .dropConstraints(old.checks())
                    .dropIndexes(old.indexes())
                    .with("RENAME COLUMN " + identifiers.spell(operation.from()) + " TO "
                            + identifiers.spell(operation.to()));
            renamed.columns().forEach(column -> change.with("MODIFY COLUMN " + columnDefinition(column)));
            if (!isInForeignKey(operation.table(), operation.from())) {
                return change.addConstraints(renamed.checks())
                        .addIndexes(renamed.indexes())
                        .instructions();
            }
            // A column of a foreign key is renamed only in place, and a check is added only to a copy of the table.
            TableChange addition = new TableChange(after, after, words())
                    .addConstraints(renamed.checks())
                    .addIndexes(renamed.indexes());
            return Stream.of(change, addition)
                    .filter(part -> !part.isEmpty())
                    .flatMap(part -> part.instructions().stream())
                    .toList();
        }

        private boolean isInForeignKey(String table, String column) {
            return before.table(table).foreignKeys().stream()
                            .anyMatch(key -> key.columns().contains(column))
                    || before.tablesLeadingTo(table).stream()
                            .flatMap(other -> other.foreignKeys().stream())
                            .anyMatch(key -> key.referencedTable().equals(table)
                                    && key.referencedColumns().contains(column));
        }

        /** Whatever {@code MODIFY COLUMN} does not repeat would be forgotten. */
        @Override
        public List<Instruction> alterColumn(AlterColumn operation) {
            return ColumnConversion.of(operation, before)
                    .map(conversion -> conversion
                            .refuseWhatCannotBeReplaced(before, dialect.productName())
                            .instructions(operation, words(), MysqlRenderer.this::columnDefinition))
                    .orElseGet(() -> change(operation, operation.table())
                            .with("MODIFY COLUMN " + columnDefinition(operation.changed(before)))
                            .numbered(
                                    before.table(operation.table()).column(operation.column()),
                                    operation.changed(before))
                            .instructions());
        }

        @Override
        public List<Instruction> alterEnum(AlterEnum operation) {
            return execute(new EnumAlteration(dialect, identifiers, MysqlRenderer.this::columnDefinition)
                    .statements(operation, before));
        }

        @Override
        public List<Instruction> addConstraint(AddConstraint operation) {
            refuseImpossible(before.table(operation.table()), operation.constraint());
            return madeIndexes(operation, operation.table())
                    .replacedBy(
                            operation,
                            super.addConstraint(operation),
                            "ADD " + constraints.clause(operation.constraint()));
        }

        @Override
        public List<Instruction> dropConstraint(DropConstraint operation) {
            return operation.ifExists()
                    ? new TolerantConstraintDrop(before.table(operation.table()), operation, words()).instructions()
                    : change(operation, operation.table())
                            .addRequiredIndexes()
                            .dropWhatIsGone()
                            .instructions();
        }

        @Override
        public List<Instruction> renameConstraint(RenameConstraint operation) {
            TableState table = before.table(operation.table());
            Constraint constraint = table.findConstraint(operation.from()).orElseThrow();
            return constraint.accept(new Constraint.Visitor<>() {
                /** The database gives no primary key a name. */
                @Override
                public List<Instruction> primaryKey(PrimaryKey key) {
                    return List.of();
                }

                @Override
                public List<Instruction> foreignKey(ForeignKey key) {
                    return replace("DROP FOREIGN KEY");
                }

                @Override
                public List<Instruction> unique(Unique unique) {
                    return renameIndex(table.name(), operation.from(), operation.to());
                }

                @Override
                public List<Instruction> check(Check check) {
                    return replace(dropCheck());
                }

                @Override
                public List<Instruction> exclusion(Exclusion exclusion) {
                    throw new IllegalArgumentException("there are no exclusions here");
                }

                private List<Instruction> replace(String drop) {
                    return change(operation, table.name())
                            .with(drop + " " + identifiers.spell(operation.from()))
                            .addConstraints(List.of(constraint.named(operation.to())))
                            .instructions();
                }
            });
        }

        @Override
        public List<Instruction> createIndex(CreateIndex operation) {
            return supported(operation.index())
                    .map(index -> create(operation, index))
                    .orElseGet(List::of);
        }

        private List<Instruction> create(CreateIndex operation, Index index) {
            refuseIndex(before.table(index.table()), index);
            return index.isIfNotExists() && !knowsIfExists()
                    ? Choices.when(
                            Condition.indexMissing(index.table(), index.name().orElseThrow()),
                            operation,
                            createIndex(operation, index.withoutIfNotExists()))
                    : createIndex(operation, index);
        }

        private List<Instruction> createIndex(CreateIndex operation, Index index) {
            return madeIndexes(operation, index.table())
                    .replacedBy(
                            operation,
                            execute(MysqlRenderer.this.createIndex(index)),
                            "ADD " + words().indexClause(index));
        }

        @Override
        public List<Instruction> dropIndex(DropIndex operation) {
            if (isLeftOut(operation.table(), operation.index())) {
                return List.of();
            }
            TableChange change = change(operation, operation.table()).addRequiredIndexes();
            boolean tolerated = operation.ifExists() && change.isEmpty() && knowsIfExists();
            change.with("DROP INDEX " + ifExists(tolerated) + identifiers.spell(operation.index()));
            return operation.ifExists() && !tolerated
                    ? Choices.when(
                            Condition.indexExists(operation.table(), operation.index()),
                            operation,
                            change.instructions())
                    : change.instructions();
        }

        @Override
        public List<Instruction> renameIndex(RenameIndex operation) {
            return isLeftOut(operation.table(), operation.from())
                    ? List.of()
                    : renameIndex(operation.table(), operation.from(), operation.to());
        }

        private List<Instruction> renameIndex(String table, String from, String to) {
            return execute(
                    alterTable(table) + "RENAME INDEX " + identifiers.spell(from) + " TO " + identifiers.spell(to));
        }

        private MadeIndexes madeIndexes(Operation operation, String table) {
            return new MadeIndexes(before.table(table), operation.apply(before).table(table), words());
        }

        private TableChange change(Operation operation, String table) {
            return new TableChange(before.table(table), operation.apply(before).table(table), words());
        }
    }
}
