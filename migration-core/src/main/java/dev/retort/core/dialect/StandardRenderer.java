package dev.retort.core.dialect;

import dev.retort.Delete;
import dev.retort.Joined;
import dev.retort.SessionSetting;
import dev.retort.Sql;
import dev.retort.Update;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.AttachPartition;
import dev.retort.core.operation.ChangeSession;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.CreatePartition;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DeleteManyRows;
import dev.retort.core.operation.DeleteMatching;
import dev.retort.core.operation.DeleteRows;
import dev.retort.core.operation.DetachPartition;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.DropObject;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.operation.InsertRows;
import dev.retort.core.operation.InsertSelect;
import dev.retort.core.operation.Irreversible;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.Online;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RefreshView;
import dev.retort.core.operation.RenameColumn;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.RenameObject;
import dev.retort.core.operation.RenameTable;
import dev.retort.core.operation.ReplaceObject;
import dev.retort.core.operation.Require;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.operation.UpdateRows;
import dev.retort.core.operation.UpsertRows;
import dev.retort.core.operation.ValidateConstraint;
import dev.retort.core.operation.When;
import dev.retort.core.schema.IndexSupport;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL that databases have in common, for dialects to build on. What differs is left to them.
 */
public abstract class StandardRenderer implements OperationRenderer {
    protected final Dialect dialect;
    protected final Identifiers identifiers;
    protected final TypeNames types;
    protected final Literals literals;
    protected final ConstraintClauses constraints;
    private final IndexClauses indexes;

    protected StandardRenderer(Dialect dialect, Identifiers identifiers, TypeNames types, Literals literals) {
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.types = types;
        this.literals = literals;
        this.constraints = new ConstraintClauses(dialect, identifiers);
        this.indexes = new IndexClauses(dialect, identifiers);
    }

    @Override
    public final List<Instruction> render(Operation operation, SchemaState before) {
        Operation complete = operation.in(before);
        NewColumns.of(complete).forEach(identifiers::checkColumn);
        return complete.accept(rendering(before));
    }

    /** Returns what renders operations, given the schema before them. */
    protected abstract Rendering rendering(SchemaState before);

    /** Returns what creates and drops everything that is no table. */
    protected abstract ObjectStatements objects();

    /** One statement. */
    protected static List<Instruction> execute(String sql) {
        return List.of(new Instruction.Execute(sql));
    }

    /** Several statements, one after the other. */
    protected static List<Instruction> execute(List<String> statements) {
        return statements.stream().<Instruction>map(Instruction.Execute::new).toList();
    }

    /** Returns the statements that change rows. */
    protected RowStatements rows() {
        return new RowStatements(dialect, identifiers, literals);
    }

    /**
     * Returns what changes the session.
     *
     * @throws Unsupported if this kind of database cannot be told that
     */
    protected abstract Instruction.Session session(SessionSetting setting);

    /** Returns the questions to the live database that conditions may ask. */
    protected abstract CatalogueQueries catalogue();

    private ConditionRenderer conditions() {
        return new ConditionRenderer(this, catalogue());
    }

    /** Returns the definition of a column as it stands in {@code CREATE TABLE} and {@code ADD COLUMN}. */
    protected abstract String columnDefinition(Column column);

    /** Returns the value as it stands behind {@code DEFAULT}. */
    protected String defaultOf(Column column) {
        return literals.spell(column.defaultValue().orElseThrow(), dialect);
    }

    /** Returns {@code CREATE TABLE} without what is said of the table in statements of its own. */
    protected String createTable(TableState table, boolean ifNotExists) {
        return "CREATE " + inFrontOfTable(table) + "TABLE " + (ifNotExists ? "IF NOT EXISTS " : "")
                + identifiers.spellTable(table.name()) + " (\n  "
                + tableElements(table).collect(Collectors.joining(",\n  ")) + "\n)" + behindTable(table);
    }

    /** Returns what stands between {@code CREATE} and {@code TABLE}. */
    protected String inFrontOfTable(TableState table) {
        return "";
    }

    /** Returns what stands behind the columns and constraints of {@code CREATE TABLE}. */
    protected abstract String behindTable(TableState table);

    /** Returns what stands between the parentheses of {@code CREATE TABLE}. */
    protected Stream<String> tableElements(TableState table) {
        Stream<String> columns = table.columns().stream().map(this::columnDefinition);
        Stream<String> rules = table.constraints().stream().map(constraints::clause);
        return Stream.concat(columns, rules);
    }

    /** Returns {@code CREATE INDEX}. */
    protected String createIndex(Index index) {
        return "CREATE " + indexes.start(index) + identifiers.spell(index.name().orElseThrow()) + " ON "
                + identifiers.spellTable(index.table()) + " " + indexes.method(index) + "("
                + index.keys().stream().map(this::indexKey).collect(Collectors.joining(", ")) + ")"
                + indexes.end(index);
    }

    /** Returns one key as it stands in {@code CREATE INDEX}. */
    protected String indexKey(IndexKey key) {
        return key.column().map(identifiers::spell).orElseGet(() -> "(" + expression(key) + ")") + indexes.behind(key);
    }

    /**
     * Returns the index as this database builds it; nothing if it is left out.
     *
     * @throws Unsupported if the database has no such indexes and the author said nothing of that
     */
    protected final Optional<Index> supported(Index index) {
        Optional<Index> supported = IndexSupport.toCreate(index, dialect);
        supported.ifPresent(each -> IndexRefusal.check(each, dialect));
        return supported;
    }

    private String expression(IndexKey key) {
        return key.expression().map(text -> text.textFor(dialect)).orElseThrow();
    }

    /**
     * Returns the statement that the author wrote for this database, with its values in their places.
     *
     * @throws Unsupported if a value has no place in it
     */
    protected String statementOf(Sql sql) {
        return SqlParameters.filled(sql, dialect, literals);
    }

    /** The beginning of each {@code ALTER TABLE}. */
    protected String alterTable(String table) {
        return "ALTER TABLE " + identifiers.spellTable(table) + " ";
    }

    /** The answers to all operations that most databases share. */
    protected abstract class Rendering implements Operation.Visitor<List<Instruction>> {
        protected final SchemaState before;

        protected Rendering(SchemaState before) {
            this.before = before;
        }

        @Override
        public List<Instruction> createTable(CreateTable operation) {
            return execute(StandardRenderer.this.createTable(
                    TableState.of(operation.table(), dialect), operation.table().isIfNotExists()));
        }

        @Override
        public List<Instruction> dropTable(DropTable operation) {
            return execute("DROP TABLE " + ifExists(operation.ifExists()) + identifiers.spellTable(operation.table()));
        }

        @Override
        public List<Instruction> renameTable(RenameTable operation) {
            return execute(alterTable(operation.from()) + "RENAME TO " + identifiers.spellTable(operation.to()));
        }

        @Override
        public abstract List<Instruction> commentOnTable(CommentOnTable operation);

        @Override
        public List<Instruction> createPartition(CreatePartition operation) {
            throw partitionsUnsupported();
        }

        @Override
        public List<Instruction> attachPartition(AttachPartition operation) {
            throw partitionsUnsupported();
        }

        @Override
        public List<Instruction> detachPartition(DetachPartition operation) {
            throw partitionsUnsupported();
        }

        private Unsupported partitionsUnsupported() {
            return new Unsupported(dialect.productName()
                    + " has no partitions that are tables of their own; put this inside on(POSTGRESQL, ...)");
        }

        @Override
        public List<Instruction> addColumn(AddColumn operation) {
            return execute(alterTable(operation.table()) + "ADD COLUMN " + columnDefinition(operation.column()));
        }

        @Override
        public abstract List<Instruction> dropColumn(DropColumn operation);

        @Override
        public List<Instruction> renameColumn(RenameColumn operation) {
            return execute(alterTable(operation.table()) + "RENAME COLUMN " + identifiers.spell(operation.from())
                    + " TO " + identifiers.spell(operation.to()));
        }

        @Override
        public abstract List<Instruction> alterColumn(AlterColumn operation);

        @Override
        public List<Instruction> addConstraint(AddConstraint operation) {
            return execute(alterTable(operation.table()) + "ADD " + constraints.clause(operation.constraint()));
        }

        @Override
        public abstract List<Instruction> dropConstraint(DropConstraint operation);

        @Override
        public List<Instruction> validateConstraint(ValidateConstraint operation) {
            return execute(
                    alterTable(operation.table()) + "VALIDATE CONSTRAINT " + identifiers.spell(operation.constraint()));
        }

        @Override
        public abstract List<Instruction> renameConstraint(RenameConstraint operation);

        @Override
        public List<Instruction> createIndex(CreateIndex operation) {
            return supported(operation.index())
                    .map(index -> execute(StandardRenderer.this.createIndex(index)))
                    .orElseGet(List::of);
        }

        /** Tells whether the index is one that this database does without. */
        protected final boolean isLeftOut(String table, String index) {
            return before.table(table).hasLeftOut(index);
        }

        @Override
        public abstract List<Instruction> dropIndex(DropIndex operation);

        @Override
        public abstract List<Instruction> renameIndex(RenameIndex operation);

        @Override
        public List<Instruction> createObject(CreateObject operation) {
            return objects().create(operation);
        }

        @Override
        public List<Instruction> dropObject(DropObject operation) {
            return objects().drop(operation);
        }

        @Override
        public List<Instruction> replaceObject(ReplaceObject operation) {
            return objects().replace(operation, before);
        }

        @Override
        public List<Instruction> refreshView(RefreshView operation) {
            return objects().refresh(operation);
        }

        @Override
        public List<Instruction> renameObject(RenameObject operation) {
            return objects().rename(operation, before);
        }

        @Override
        public abstract List<Instruction> alterEnum(AlterEnum operation);

        @Override
        public List<Instruction> insertRows(InsertRows operation) {
            return ManyRows.of(operation)
                    .map(this::insertManyRows)
                    .orElseGet(() -> execute(rows().insert(operation.table(), operation.rows())));
        }

        @Override
        public List<Instruction> insertManyRows(InsertManyRows operation) {
            RowStatements statements = rows();
            return List.of(new Instruction.Bulk(
                    operation.describe(),
                    script -> statements.insert(operation, script),
                    BulkWork.of(connection -> statements.insert(operation, connection))));
        }

        @Override
        public List<Instruction> insertSelect(InsertSelect operation) {
            return execute("INSERT INTO " + identifiers.spellTable(operation.table()) + " ("
                    + identifiers.spell(operation.columns()) + ")\n" + statementOf(operation.query()));
        }

        @Override
        public List<Instruction> upsertRows(UpsertRows operation) {
            return execute(rows().upsert(
                            operation.upsert(), before.table(operation.upsert().table())));
        }

        @Override
        public List<Instruction> updateRows(UpdateRows operation) {
            Update update = operation.update();
            RowStatements.refuseIdle(
                    update.parameters(),
                    Stream.concat(update.assignments().values().stream(), parts(update.joins(), update.condition())));
            return execute(rows().update(update));
        }

        @Override
        public List<Instruction> deleteRows(DeleteRows operation) {
            return execute(rows().delete(operation));
        }

        @Override
        public List<Instruction> deleteManyRows(DeleteManyRows operation) {
            RowStatements statements = rows();
            return List.of(new Instruction.Bulk(
                    operation.describe(),
                    script -> statements.delete(operation, script),
                    BulkWork.of(connection -> statements.delete(operation, connection))));
        }

        @Override
        public List<Instruction> deleteMatching(DeleteMatching operation) {
            Delete delete = operation.delete();
            RowStatements.refuseIdle(delete.parameters(), parts(delete.joins(), delete.condition()));
            return execute(rows().delete(delete));
        }

        private Stream<Value> parts(List<Joined> joins, Optional<Expression> condition) {
            return Stream.concat(joins.stream().map(Joined::condition), condition.stream());
        }

        @Override
        public List<Instruction> changeSession(ChangeSession operation) {
            return operation.settings().stream()
                    .<Instruction>map(StandardRenderer.this::session)
                    .toList();
        }

        @Override
        public abstract List<Instruction> lockTable(LockTable operation);

        @Override
        public List<Instruction> tolerate(Tolerate operation) {
            return List.of(new Instruction.Tolerated(operation.reason(), renderAll(operation.then(), before)));
        }

        @Override
        public List<Instruction> executeSql(ExecuteSql operation) {
            return execute(statementOf(operation.statement()));
        }

        @Override
        public List<Instruction> runJdbc(RunJdbc operation) {
            return List.of(new Instruction.Work(
                    operation.work().description(), operation.work().work()));
        }

        @Override
        public List<Instruction> onDialects(OnDialects operation) {
            return operation.dialects().contains(before.dialect())
                    ? List.of(new Instruction.Block(renderAll(operation.then(), before)))
                    : List.of();
        }

        /** Where a change locks the whole database anyway, there is nothing that can be promised. */
        @Override
        public List<Instruction> online(Online operation) {
            return List.of(new Instruction.Block(renderAll(operation.then(), before)));
        }

        @Override
        public List<Instruction> when(When operation) {
            return List.of(conditions().when(operation, before));
        }

        @Override
        public List<Instruction> require(Require operation) {
            return List.of(conditions().require(operation));
        }

        /** Nothing on the way up. On the way down the run has refused already. */
        @Override
        public List<Instruction> irreversible(Irreversible operation) {
            return List.of();
        }

        protected String ifExists(boolean wanted) {
            return wanted ? "IF EXISTS " : "";
        }
    }
}
