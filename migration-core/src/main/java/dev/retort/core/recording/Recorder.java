package dev.retort.core.recording;

import dev.retort.Condition;
import dev.retort.Delete;
import dev.retort.Jdbc;
import dev.retort.LockMode;
import dev.retort.Operations;
import dev.retort.SessionSetting;
import dev.retort.Sql;
import dev.retort.Update;
import dev.retort.Upsert;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.AttachPartition;
import dev.retort.core.operation.ChangeSession;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.ConstraintReference;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.CreatePartition;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DeleteMatching;
import dev.retort.core.operation.DetachPartition;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.DropObject;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.EnumChange;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.operation.InsertRows;
import dev.retort.core.operation.InsertSelect;
import dev.retort.core.operation.InverseOperations;
import dev.retort.core.operation.Irreversible;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.Online;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
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
import dev.retort.core.schema.DomainState;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.ExtensionState;
import dev.retort.core.schema.NamespaceState;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Concurrently;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Domain;
import dev.retort.schema.EnumType;
import dev.retort.schema.EnumValue;
import dev.retort.schema.EnumValues;
import dev.retort.schema.Extension;
import dev.retort.schema.IfExists;
import dev.retort.schema.Index;
import dev.retort.schema.Partition;
import dev.retort.schema.Routine;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TimeOfRun;
import dev.retort.schema.Trigger;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writes down what an author's code asks for. */
final class Recorder implements Operations {
    private final List<RecordedOperation> recorded = new ArrayList<>();
    private final Supplier<SchemaState> stateBeforeUpgrade;
    private final TimeOfRun timeOfRun;
    private boolean finished;

    /**
     * Makes a recorder.
     *
     * @param timeOfRun when the run began that this is recorded for
     * @param stateBeforeUpgrade what inverses are worked out against; asked only when one is needed
     */
    Recorder(Supplier<SchemaState> stateBeforeUpgrade, TimeOfRun timeOfRun) {
        this.stateBeforeUpgrade = stateBeforeUpgrade;
        this.timeOfRun = timeOfRun;
    }

    /** Records what {@code calls} asks for, and nothing that comes after it has returned. */
    List<RecordedOperation> record(Consumer<Operations> calls) {
        calls.accept(this);
        finished = true;
        return List.copyOf(recorded);
    }

    private List<RecordedOperation> nested(Consumer<Operations> calls) {
        return new Recorder(stateBeforeUpgrade, timeOfRun).record(calls);
    }

    private void add(Operation operation) {
        add(new RecordedOperation(operation, CallSite.current()));
    }

    private void add(RecordedOperation operation) {
        if (finished) {
            throw new IllegalStateException(operation + " came too late: an Operations object records only until the"
                    + " method or block that it was given to returns");
        }
        recorded.add(operation);
    }

    @Override
    public void createTable(Table table) {
        add(new CreateTable(NamingConvention.name(table)));
    }

    @Override
    public void dropTable(String name) {
        add(new DropTable(name, false));
    }

    @Override
    public void dropTable(IfExists name) {
        add(new DropTable(name.name(), true));
    }

    @Override
    public void renameTable(String from, String to) {
        add(new RenameTable(from, to));
    }

    @Override
    public void commentOnTable(String table, String comment) {
        add(new CommentOnTable(table, comment.isEmpty() ? Optional.empty() : Optional.of(comment)));
    }

    @Override
    public void createPartition(Partition partition) {
        add(new CreatePartition(partition));
    }

    @Override
    public void attachPartition(Partition partition) {
        add(new AttachPartition(partition));
    }

    @Override
    public void detachPartition(String table, String partition) {
        add(new DetachPartition(table, partition));
    }

    @Override
    public void addColumn(String table, Column column) {
        add(new AddColumn(table, column));
    }

    @Override
    public void dropColumn(String table, String column) {
        add(new DropColumn(table, column, false));
    }

    @Override
    public void dropColumn(String table, IfExists column) {
        add(new DropColumn(table, column.name(), true));
    }

    @Override
    public void renameColumn(String table, String from, String to) {
        add(new RenameColumn(table, from, to));
    }

    @Override
    public void alterColumn(String table, String column, ColumnChange... changes) {
        add(new AlterColumn(table, column, List.of(changes)));
    }

    @Override
    public void addConstraint(String table, Constraint constraint) {
        add(new AddConstraint(table, NamingConvention.name(table, constraint)));
    }

    @Override
    public void dropConstraint(String table, String name) {
        add(new DropConstraint(table, new ConstraintReference.ByName(name), false));
    }

    @Override
    public void dropConstraint(String table, IfExists name) {
        add(new DropConstraint(table, new ConstraintReference.ByName(name.name()), true));
    }

    @Override
    public void dropConstraint(String table, Constraint shape) {
        add(new DropConstraint(table, new ConstraintReference.ByShape(shape), false));
    }

    @Override
    public void validateConstraint(String table, String name) {
        add(new ValidateConstraint(table, name));
    }

    @Override
    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(table, from, to));
    }

    @Override
    public void createIndex(Index index) {
        add(new CreateIndex(NamingConvention.name(index)));
    }

    @Override
    public void dropIndex(String table, String index) {
        add(new DropIndex(table, index, false, false));
    }

    @Override
    public void dropIndex(String table, IfExists index) {
        add(new DropIndex(table, index.name(), true, false));
    }

    @Override
    public void dropIndex(String table, Concurrently index) {
        add(new DropIndex(table, index.name(), index.tolerant(), true));
    }

    @Override
    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(table, from, to));
    }

    @Override
    public void createEnum(EnumType type) {
        add(new CreateObject(new EnumTypeState(type.name(), type.values()), type.isIfNotExists()));
    }

    @Override
    public void addEnumValue(String type, EnumValue value) {
        add(new AlterEnum(type, new EnumChange.Add(value)));
    }

    @Override
    public void renameEnumValue(String type, String from, String to) {
        add(new AlterEnum(type, new EnumChange.Rename(from, to)));
    }

    @Override
    public void replaceEnumValues(String type, EnumValues values) {
        add(new AlterEnum(type, new EnumChange.Replace(values)));
    }

    @Override
    public void renameEnum(String from, String to) {
        add(new RenameObject(SchemaObject.Key.of(SchemaObject.Kind.ENUM_TYPE, from), to));
    }

    @Override
    public void dropEnum(String name) {
        drop(SchemaObject.Kind.ENUM_TYPE, name, false);
    }

    @Override
    public void dropEnum(IfExists name) {
        drop(SchemaObject.Kind.ENUM_TYPE, name.name(), true);
    }

    private void drop(SchemaObject.Kind kind, String name, boolean ifExists) {
        add(new DropObject(SchemaObject.Key.of(kind, name), ifExists));
    }

    @Override
    public void createSchema(String name) {
        add(new CreateObject(new NamespaceState(name), false));
    }

    @Override
    public void dropSchema(String name) {
        drop(SchemaObject.Kind.SCHEMA, name, false);
    }

    @Override
    public void dropSchema(IfExists name) {
        drop(SchemaObject.Kind.SCHEMA, name.name(), true);
    }

    @Override
    public void createExtension(Extension extension) {
        add(new CreateObject(new ExtensionState(extension.withoutIfNotExists()), extension.isIfNotExists()));
    }

    @Override
    public void dropExtension(String name) {
        drop(SchemaObject.Kind.EXTENSION, name, false);
    }

    @Override
    public void dropExtension(IfExists name) {
        drop(SchemaObject.Kind.EXTENSION, name.name(), true);
    }

    @Override
    public void createRoutine(Routine routine) {
        add(new CreateObject(new RoutineState(routine), false));
    }

    @Override
    public void replaceRoutine(Routine routine) {
        add(new ReplaceObject(new RoutineState(routine)));
    }

    @Override
    public void dropFunction(String name) {
        drop(SchemaObject.Kind.FUNCTION, name, false);
    }

    @Override
    public void dropFunction(IfExists name) {
        drop(SchemaObject.Kind.FUNCTION, name.name(), true);
    }

    @Override
    public void dropProcedure(String name) {
        drop(SchemaObject.Kind.PROCEDURE, name, false);
    }

    @Override
    public void dropProcedure(IfExists name) {
        drop(SchemaObject.Kind.PROCEDURE, name.name(), true);
    }

    @Override
    public void createTrigger(Trigger trigger) {
        add(new CreateObject(new TriggerState(trigger), false));
    }

    @Override
    public void replaceTrigger(Trigger trigger) {
        add(new ReplaceObject(new TriggerState(trigger)));
    }

    @Override
    public void dropTrigger(String table, String name) {
        add(new DropObject(trigger(table, name), false));
    }

    @Override
    public void dropTrigger(String table, IfExists name) {
        add(new DropObject(trigger(table, name.name()), true));
    }

    private static SchemaObject.Key trigger(String table, String name) {
        return new SchemaObject.Key(SchemaObject.Kind.TRIGGER, Optional.of(table), name);
    }

    @Override
    public void createView(View view) {
        add(new CreateObject(new ViewState(view), false));
    }

    @Override
    public void replaceView(View view) {
        add(new ReplaceObject(new ViewState(view)));
    }

    @Override
    public void refreshView(String name) {
        add(new RefreshView(name));
    }

    @Override
    public void renameView(String from, String to) {
        add(new RenameObject(SchemaObject.Key.of(SchemaObject.Kind.VIEW, from), to));
    }

    @Override
    public void dropView(String name) {
        drop(SchemaObject.Kind.VIEW, name, false);
    }

    @Override
    public void dropView(IfExists name) {
        drop(SchemaObject.Kind.VIEW, name.name(), true);
    }

    @Override
    public void dropMaterializedView(String name) {
        drop(SchemaObject.Kind.MATERIALIZED_VIEW, name, false);
    }

    @Override
    public void dropMaterializedView(IfExists name) {
        drop(SchemaObject.Kind.MATERIALIZED_VIEW, name.name(), true);
    }

    @Override
    public void createSequence(Sequence sequence) {
        add(new CreateObject(new SequenceState(sequence), false));
    }

    @Override
    public void alterSequence(Sequence sequence) {
        add(new ReplaceObject(new SequenceState(sequence)));
    }

    @Override
    public void renameSequence(String from, String to) {
        add(new RenameObject(SchemaObject.Key.of(SchemaObject.Kind.SEQUENCE, from), to));
    }

    @Override
    public void dropSequence(String name) {
        drop(SchemaObject.Kind.SEQUENCE, name, false);
    }

    @Override
    public void dropSequence(IfExists name) {
        drop(SchemaObject.Kind.SEQUENCE, name.name(), true);
    }

    @Override
    public void createDomain(Domain domain) {
        add(new CreateObject(new DomainState(domain), false));
    }

    @Override
    public void dropDomain(String name) {
        drop(SchemaObject.Kind.DOMAIN, name, false);
    }

    @Override
    public void dropDomain(IfExists name) {
        drop(SchemaObject.Kind.DOMAIN, name.name(), true);
    }

    @Override
    public void insert(String table, Row... rows) {
        add(new InsertRows(table, List.of(rows)));
    }

    @Override
    public void insert(String table, Rows rows) {
        add(new InsertManyRows(table, rows));
    }

    @Override
    public void insertSelect(String table, Sql query, String... columns) {
        add(new InsertSelect(table, List.of(columns), query, nested(query.effect())));
    }

    @Override
    public void upsert(Upsert rows) {
        add(new UpsertRows(rows, rows.reverse().map(this::nested)));
    }

    @Override
    public void update(Update rows) {
        add(new UpdateRows(rows, rows.reverse().map(this::nested)));
    }

    @Override
    public void delete(Delete rows) {
        add(new DeleteMatching(rows, rows.reverse().map(this::nested)));
    }

    @Override
    public TimeOfRun timeOfRun() {
        return timeOfRun;
    }

    @Override
    public void session(SessionSetting... settings) {
        add(new ChangeSession(List.of(settings)));
    }

    @Override
    public void lockTable(String table, LockMode mode) {
        add(new LockTable(table, mode));
    }

    @Override
    public void tolerate(String reason, Consumer<Operations> then) {
        add(new Tolerate(reason, nested(then)));
    }

    @Override
    public void sql(Sql statement) {
        add(new ExecuteSql(statement, nested(statement.effect())));
    }

    @Override
    public void run(Jdbc work) {
        add(new RunJdbc(work));
    }

    @Override
    public void online(Consumer<Operations> then) {
        add(new Online(nested(then)));
    }

    @Override
    public void on(Set<Dialect> dialects, Consumer<Operations> then) {
        add(new OnDialects(dialects, nested(then)));
    }

    @Override
    public void when(Condition condition, Consumer<Operations> then, Consumer<Operations> otherwise) {
        add(new When(condition, nested(then), nested(otherwise)));
    }

    @Override
    public void require(Condition condition, String message) {
        add(new Require(condition, message));
    }

    @Override
    public void irreversible(String reason) {
        add(new Irreversible(reason));
    }

    @Override
    public void inverseOf(Consumer<Operations> upgrade) {
        InverseOperations.of(nested(upgrade), stateBeforeUpgrade.get()).forEach(this::add);
    }
}
