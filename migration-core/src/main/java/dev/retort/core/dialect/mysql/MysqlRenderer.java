package dev.retort.core.dialect.mysql;

import dev.retort.Condition;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.StandardRenderer;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.RenameColumn;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.SourceLocation;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    protected Rendering rendering(SchemaState before) {
        return new MysqlRendering(before);
    }

    @Override
    protected String columnDefinition(Column column) {
        StringBuilder definition =
                new StringBuilder(identifiers.spell(column.name()) + " " + types.nameOf(column.type()));
        column.collation().ifPresent(name -> definition.append(" COLLATE ").append(name));
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
        column.comment().ifPresent(text -> definition.append(" COMMENT ").append(MysqlLiterals.quoted(text)));
        return definition.toString();
    }

    /** Returns what the column definition says about nulls. */
    protected String nullability(Column column) {
        return column.isNullable() ? "" : " NOT NULL";
    }

    @Override
    protected String defaultOf(Column column) {
        return defaults.of(column);
    }

    @Override
    protected String createIndex(Index index) {
        if (index.predicate().isPresent()) {
            throw unsupported(
                    "has no indexes of some rows only; create another index there, inside on(MYSQL_AND_MARIADB, ...),"
                            + " and this one inside on(...) for the other databases");
        }
        return super.createIndex(index);
    }

    @Override
    protected String indexKey(IndexKey key) {
        if (key.expression().isPresent()) {
            return expressionKey(key);
        }
        String prefix = key.prefix().isPresent() ? "(" + key.prefix().getAsInt() + ")" : "";
        return identifiers.spell(key.column().orElseThrow()) + prefix + (key.isDescending() ? " DESC" : "");
    }

    private static Index withoutTolerance(Index index) {
        Index intolerant = Index.index(index.name().orElseThrow())
                .on(index.table(), index.keys().toArray(IndexKey[]::new));
        return index.isUnique() ? intolerant.unique() : intolerant;
    }

    /** Returns the index as it stands behind {@code ADD}. */
    private String indexClause(Index index) {
        return (index.isUnique() ? "UNIQUE INDEX " : "INDEX ")
                + identifiers.spell(index.name().orElseThrow()) + " ("
                + index.keys().stream().map(this::indexKey).collect(Collectors.joining(", ")) + ")";
    }

    /** Returns a key that is worked out. */
    protected String expressionKey(IndexKey key) {
        return super.indexKey(key);
    }

    /** Returns the words that drop a check. */
    protected String dropCheck() {
        return "DROP CHECK";
    }

    /** Tells whether indexes and columns know {@code IF EXISTS} and {@code IF NOT EXISTS}. */
    protected boolean knowsIfExists() {
        return false;
    }

    /** Tells whether a column takes the checks, generated columns and index expressions that name it along when it is renamed. */
    protected boolean renamesInExpressions() {
        return false;
    }

    /** The exception that says what this database lacks. */
    protected final Unsupported unsupported(String message) {
        return new Unsupported(dialect.productName() + " " + message);
    }

    /** The database takes the words and then does something else. */
    private void refuseSettingDefaults(Constraint constraint) {
        if (constraint instanceof ForeignKey key
                && (key.deleteAction() == ReferentialAction.SET_DEFAULT
                        || key.updateAction() == ReferentialAction.SET_DEFAULT)) {
            throw unsupported("cannot set a " + key + " to its default when the referenced row goes or changes; use"
                    + " SET_NULL, or another foreign key inside on(MYSQL_AND_MARIADB, ...)");
        }
    }

    private final class MysqlRendering extends Rendering {
        MysqlRendering(SchemaState before) {
            super(before);
        }

        @Override
        public List<Instruction> createTable(CreateTable operation) {
            TableState table = TableState.of(operation.table());
            table.constraints().forEach(MysqlRenderer.this::refuseSettingDefaults);
            String comment = table.comment()
                    .map(text -> " COMMENT = " + MysqlLiterals.quoted(text))
                    .orElse("");
            return execute(
                    MysqlRenderer.this.createTable(table, operation.table().isIfNotExists()) + comment);
        }

        @Override
        public List<Instruction> commentOnTable(CommentOnTable operation) {
            return execute(alterTable(operation.table()) + "COMMENT = "
                    + MysqlLiterals.quoted(operation.comment().orElse("")));
        }

        @Override
        public List<Instruction> dropColumn(DropColumn operation) {
            TableState old = before.table(operation.table());
            TableState now = operation.apply(before).table(operation.table());
            AlterTable statement = alter(old);
            addStandIns(statement, old, now);
            // Left to itself the database would cut an index of several columns short instead of dropping it.
            removeConstraints(statement, goneConstraints(old, now), old, now);
            old.indexes().stream()
                    .filter(index -> !now.indexes().contains(index))
                    .forEach(index -> statement.with("DROP INDEX " + nameOf(index)));
            boolean alone = statement.isEmpty();
            String ifExists = ifExists(operation.ifExists() && alone && knowsIfExists());
            statement.with("DROP COLUMN " + ifExists + identifiers.spell(operation.column()));
            return operation.ifExists() && ifExists.isEmpty()
                    ? when(
                            Condition.columnExists(operation.table(), operation.column()),
                            new DropColumn(operation.table(), operation.column(), false),
                            statement.instructions())
                    : statement.instructions();
        }

        private List<Constraint> goneConstraints(TableState old, TableState now) {
            return old.constraints().stream()
                    .filter(constraint -> !now.constraints().contains(constraint))
                    .toList();
        }

        private void removeConstraints(
                AlterTable statement, List<? extends Constraint> gone, TableState old, TableState now) {
            ConstraintRemoval removal = new ConstraintRemoval(old, now, identifiers, catalogue, dropCheck());
            gone.forEach(constraint -> removal.addTo(statement, constraint));
        }

        @Override
        public List<Instruction> renameColumn(RenameColumn operation) {
            TableState old = before.table(operation.table());
            TableState now = operation.apply(before).table(operation.table());
            ExpressionsOfColumn uses = new ExpressionsOfColumn(old, operation.from());
            if (renamesInExpressions() || uses.areNone()) {
                return super.renameColumn(operation);
            }
            AlterTable statement = alter(old);
            removeConstraints(statement, uses.checks(), old, now);
            uses.indexes().forEach(index -> statement.with("DROP INDEX " + nameOf(index)));
            statement.with("RENAME COLUMN " + identifiers.spell(operation.from()) + " TO "
                    + identifiers.spell(operation.to()));
            ExpressionsOfColumn renamed = new ExpressionsOfColumn(now, operation.to());
            renamed.columns().forEach(column -> statement.with("MODIFY COLUMN " + columnDefinition(column)));
            renamed.checks().forEach(check -> statement.with("ADD " + constraints.clause(check)));
            renamed.indexes().forEach(index -> statement.with("ADD " + indexClause(index)));
            return statement.instructions();
        }

        @Override
        public List<Instruction> alterColumn(AlterColumn operation) {
            Column changed = operation.changed(before);
            boolean converts = operation.changes().stream()
                    .anyMatch(change -> change instanceof ColumnChange.ToType type
                            && type.conversion().isPresent());
            if (converts) {
                throw unsupported(
                        "has no conversion in a change of type; add another column, fill it with sql(...), drop"
                                + " the old one and rename the new one");
            }
            return alter(before.table(operation.table()))
                    .with("MODIFY COLUMN " + columnDefinition(changed))
                    .instructions();
        }

        @Override
        public List<Instruction> addConstraint(AddConstraint operation) {
            refuseSettingDefaults(operation.constraint());
            List<Instruction> instructions = new ArrayList<>(super.addConstraint(operation));
            instructions.addAll(dropStandIns(operation, operation.table()));
            return instructions;
        }

        @Override
        public List<Instruction> dropConstraint(DropConstraint operation) {
            TableState old = before.table(operation.table());
            if (operation.ifExists()) {
                return dropConstraintIfExists(old, operation);
            }
            TableState now = operation.apply(before).table(operation.table());
            AlterTable statement = alter(old);
            addStandIns(statement, old, now);
            removeConstraints(statement, goneConstraints(old, now), old, now);
            return statement.instructions();
        }

        private List<Instruction> dropConstraintIfExists(TableState table, DropConstraint operation) {
            boolean isPrimaryKey = operation
                    .constraint()
                    .find(table)
                    .filter(PrimaryKey.class::isInstance)
                    .isPresent();
            String name = isPrimaryKey ? "PRIMARY" : operation.constraint().toString();
            return AlterTable.executePrepared("IFNULL((SELECT "
                    + MysqlLiterals.quoted(alterTable(table.name()) + "DROP CONSTRAINT " + identifiers.spell(name))
                    + " FROM (" + catalogue.constraint(table.name(), name) + ") AS found), 'DO 0')");
        }

        @Override
        public List<Instruction> renameConstraint(RenameConstraint operation) {
            TableState old = before.table(operation.table());
            TableState now = operation.apply(before).table(operation.table());
            Constraint renamed = now.findConstraint(operation.to()).orElseThrow();
            return renamed.accept(new Constraint.Visitor<>() {
                /** The database gives no primary key a name. */
                @Override
                public List<Instruction> primaryKey(PrimaryKey constraint) {
                    return List.of();
                }

                @Override
                public List<Instruction> foreignKey(ForeignKey constraint) {
                    return dropAndAdd(constraint, "DROP FOREIGN KEY");
                }

                @Override
                public List<Instruction> unique(Unique constraint) {
                    return renameIndex(old.name(), operation.from(), operation.to());
                }

                @Override
                public List<Instruction> check(Check constraint) {
                    return dropAndAdd(constraint, dropCheck());
                }

                private List<Instruction> dropAndAdd(Constraint constraint, String drop) {
                    return alter(old)
                            .with(drop + " " + identifiers.spell(operation.from()))
                            .with("ADD " + constraints.clause(constraint))
                            .instructions();
                }
            });
        }

        @Override
        public List<Instruction> createIndex(CreateIndex operation) {
            Index index = operation.index();
            if (index.isIfNotExists() && !knowsIfExists()) {
                return when(
                        Condition.indexMissing(index.table(), index.name().orElseThrow()),
                        operation,
                        createIndex(operation, withoutTolerance(index)));
            }
            return createIndex(operation, index);
        }

        private List<Instruction> createIndex(CreateIndex operation, Index index) {
            List<Instruction> instructions = new ArrayList<>(execute(MysqlRenderer.this.createIndex(index)));
            instructions.addAll(dropStandIns(operation, index.table()));
            return instructions;
        }

        @Override
        public List<Instruction> dropIndex(DropIndex operation) {
            TableState old = before.table(operation.table());
            TableState now = operation.apply(before).table(operation.table());
            AlterTable statement = alter(old);
            addStandIns(statement, old, now);
            boolean alone = statement.isEmpty();
            String ifExists = ifExists(operation.ifExists() && alone && knowsIfExists());
            statement.with("DROP INDEX " + ifExists + identifiers.spell(operation.index()));
            return operation.ifExists() && ifExists.isEmpty()
                    ? when(
                            Condition.indexExists(operation.table(), operation.index()),
                            new DropIndex(operation.table(), operation.index(), false),
                            statement.instructions())
                    : statement.instructions();
        }

        @Override
        public List<Instruction> renameIndex(RenameIndex operation) {
            return renameIndex(operation.table(), operation.from(), operation.to());
        }

        private List<Instruction> renameIndex(String table, String from, String to) {
            return execute(
                    alterTable(table) + "RENAME INDEX " + identifiers.spell(from) + " TO " + identifiers.spell(to));
        }

        /** Indexes for the foreign keys that would be left without one, as the database would have made them. */
        private void addStandIns(AlterTable statement, TableState old, TableState now) {
            for (ForeignKey key : ForeignKeyIndexes.servedOnlyIn(old, now)) {
                statement.with("ADD INDEX " + identifiers.spell(ForeignKeyIndexes.nameOfMadeIndex(key)) + " ("
                        + identifiers.spell(key.columns()) + ")");
            }
        }

        /** The database itself drops an index that it made when there is a better one, but not one that we made for it. */
        private List<Instruction> dropStandIns(Operation operation, String tableName) {
            TableState old = before.table(tableName);
            TableState now = operation.apply(before).table(tableName);
            List<Instruction> instructions = new ArrayList<>();
            for (ForeignKey key : ForeignKeyIndexes.servedOnlyIn(now, old)) {
                String name = ForeignKeyIndexes.nameOfMadeIndex(key);
                DropIndex drop = new DropIndex(tableName, name, false);
                List<Instruction> dropping = execute(alterTable(tableName) + "DROP INDEX " + identifiers.spell(name));
                // Asking for the name first keeps it out of scripts: the replayed state knows no such index.
                instructions.addAll(when(
                        Condition.indexExists(tableName, name),
                        drop,
                        when(Condition.finds(catalogue.index(tableName, name, key.columns())), drop, dropping)));
            }
            return instructions;
        }

        private AlterTable alter(TableState table) {
            return new AlterTable(identifiers.spell(table.name()));
        }

        private String nameOf(Index index) {
            return identifiers.spell(index.name().orElseThrow());
        }

        private List<Instruction> when(Condition condition, Operation operation, List<Instruction> instructions) {
            RecordedOperation recorded = new RecordedOperation(operation, SourceLocation.NONE);
            return List.of(new Instruction.Choice(condition, List.of(new Rendered(recorded, instructions)), List.of()));
        }
    }
}
