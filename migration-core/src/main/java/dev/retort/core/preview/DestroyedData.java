package dev.retort.core.preview;

import dev.retort.Delete;
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
import dev.retort.core.operation.Inverse;
import dev.retort.core.operation.Irreversible;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.Loss;
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
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.Require;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.operation.UpdateRows;
import dev.retort.core.operation.UpsertRows;
import dev.retort.core.operation.ValidateConstraint;
import dev.retort.core.operation.When;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data that is there before an operation and gone afterwards, whatever way back there may be.
 *
 * <p>What is worked out from other values, and what a database makes anew by itself, counts as nothing.
 */
final class DestroyedData implements Operation.Visitor<Optional<String>> {
    private static final Optional<String> NOTHING = Optional.empty();

    private final SchemaState before;

    private DestroyedData(SchemaState before) {
        this.before = before;
    }

    /** Returns what the operation destroys, as the end of "destroys ...". */
    static Optional<String> by(Operation operation, SchemaState before) {
        return operation.accept(new DestroyedData(before));
    }

    private Optional<String> byEach(List<RecordedOperation> operations) {
        List<String> destroyed = new ArrayList<>();
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            by(recorded.operation(), state).ifPresent(destroyed::add);
            state = Replay.step(recorded, state);
        }
        return destroyed.isEmpty() ? NOTHING : Optional.of(String.join(", ", destroyed));
    }

    /** A conversion that the author wrote may do anything. */
    private static boolean isNarrower(ColumnType old, ColumnChange change) {
        return change instanceof ColumnChange.ToType toType
                && (toType.conversion().isPresent() || !WiderType.keeps(old, toType.type()));
    }

    private static boolean worksOutValues(ColumnChange change) {
        return change instanceof ColumnChange.ToGeneration generation
                && generation.generated().isPresent();
    }

    @Override
    public Optional<String> createTable(CreateTable operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> dropTable(DropTable operation) {
        return Optional.of("all rows of table " + operation.table());
    }

    @Override
    public Optional<String> renameTable(RenameTable operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> commentOnTable(CommentOnTable operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> createPartition(CreatePartition operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> attachPartition(AttachPartition operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> detachPartition(DetachPartition operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> addColumn(AddColumn operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> dropColumn(DropColumn operation) {
        boolean workedOut = before.hasTable(operation.table())
                && before.table(operation.table()).hasColumn(operation.column())
                && before.table(operation.table())
                        .column(operation.column())
                        .generated()
                        .isPresent();
        return workedOut
                ? NOTHING
                : Optional.of("all values of column " + operation.column() + " of table " + operation.table());
    }

    @Override
    public Optional<String> renameColumn(RenameColumn operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> alterColumn(AlterColumn operation) {
        Column old = before.table(operation.table()).column(operation.column());
        boolean narrower = operation.changes().stream().anyMatch(change -> isNarrower(old.type(), change));
        boolean workedOut = operation.changes().stream().anyMatch(DestroyedData::worksOutValues);
        String values = "values of column " + operation.column() + " of table " + operation.table();
        if (workedOut) {
            return Optional.of("all " + values);
        }
        return narrower ? Optional.of(values + " that do not fit the new type") : NOTHING;
    }

    @Override
    public Optional<String> addConstraint(AddConstraint operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> dropConstraint(DropConstraint operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> validateConstraint(ValidateConstraint operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> renameConstraint(RenameConstraint operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> createIndex(CreateIndex operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> dropIndex(DropIndex operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> renameIndex(RenameIndex operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> createObject(CreateObject operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> dropObject(DropObject operation) {
        return operation.key().kind() == SchemaObject.Kind.SEQUENCE
                ? Optional.of("the place of sequence " + operation.key().name())
                : NOTHING;
    }

    @Override
    public Optional<String> replaceObject(ReplaceObject operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> refreshView(RefreshView operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> renameObject(RenameObject operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> alterEnum(AlterEnum operation) {
        boolean merges = operation.inverse(before) instanceof Inverse.Of back && back.loss() == Loss.LOSES_DATA;
        return merges
                ? Optional.of("values of enum type " + operation.type() + " that others take the place of")
                : NOTHING;
    }

    @Override
    public Optional<String> insertRows(InsertRows operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> insertManyRows(InsertManyRows operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> insertSelect(InsertSelect operation) {
        return NOTHING;
    }

    /** As with an update. */
    @Override
    public Optional<String> upsertRows(UpsertRows operation) {
        return NOTHING;
    }

    /** A changed value is what a revision of this kind is for; the plan shows it, and nobody has to confirm it. */
    @Override
    public Optional<String> updateRows(UpdateRows operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> deleteRows(DeleteRows operation) {
        return Optional.of("rows of table " + operation.table());
    }

    @Override
    public Optional<String> deleteManyRows(DeleteManyRows operation) {
        return Optional.of("rows of table " + operation.table());
    }

    @Override
    public Optional<String> deleteMatching(DeleteMatching operation) {
        Delete delete = operation.delete();
        return Optional.of((delete.isEveryRow() ? "all rows of table " : "rows of table ") + delete.table());
    }

    @Override
    public Optional<String> changeSession(ChangeSession operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> lockTable(LockTable operation) {
        return NOTHING;
    }

    /** Those inside of it say what they destroy. */
    @Override
    public Optional<String> tolerate(Tolerate operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> executeSql(ExecuteSql operation) {
        if (!operation.effect().isEmpty()) {
            return byEach(operation.effect());
        }
        return DestroyingSql.isIn(operation.statement().textFor(before.dialect()))
                ? Optional.of("what its DROP, DELETE or TRUNCATE names")
                : NOTHING;
    }

    /** What the author's code does nobody knows before. */
    @Override
    public Optional<String> runJdbc(RunJdbc operation) {
        return NOTHING;
    }

    /** Those inside of it say what they destroy. */
    @Override
    public Optional<String> online(Online operation) {
        return NOTHING;
    }

    /** Those inside of it say what they destroy. */
    @Override
    public Optional<String> onDialects(OnDialects operation) {
        return NOTHING;
    }

    /** Those inside of it say what they destroy. */
    @Override
    public Optional<String> when(When operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> require(Require operation) {
        return NOTHING;
    }

    @Override
    public Optional<String> irreversible(Irreversible operation) {
        return NOTHING;
    }
}
