package dev.retort.core.checksum;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One text for what operations do, the same whatever compiler, formatting, dialect or line ends they came from.
 *
 * <p>Databases keep hashes of it, so what it says of an operation must never change; new kinds of things may be added.
 */
final class CanonicalText implements Operation.Visitor<Entry> {
    private static final CanonicalText TEXT = new CanonicalText();

    private CanonicalText() {}

    static String of(List<RecordedOperation> operations) {
        return entries(operations).toString();
    }

    static Entry of(Operation operation) {
        return operation.accept(TEXT);
    }

    private static Entry entries(List<RecordedOperation> operations) {
        Entry list = new Entry("operations");
        operations.forEach(recorded -> list.with(recorded.operation().accept(TEXT)));
        return list;
    }

    @Override
    public Entry createTable(CreateTable operation) {
        Entry entry = new Entry("createTable")
                .with("name", operation.table().name())
                .with("ifNotExists", operation.table().isIfNotExists())
                .with("comment", operation.table().comment());
        operation.table().elements().forEach(element -> entry.with(SchemaText.of(element)));
        SchemaText.options(operation.table()).forEach(entry::with);
        return entry;
    }

    @Override
    public Entry dropTable(DropTable operation) {
        return new Entry("dropTable").with("name", operation.table()).with("ifExists", operation.ifExists());
    }

    @Override
    public Entry renameTable(RenameTable operation) {
        return new Entry("renameTable").with("from", operation.from()).with("to", operation.to());
    }

    @Override
    public Entry commentOnTable(CommentOnTable operation) {
        return new Entry("commentOnTable").with("table", operation.table()).with("comment", operation.comment());
    }

    @Override
    public Entry createPartition(CreatePartition operation) {
        return new Entry("createPartition").with(SchemaText.of(operation.partition()));
    }

    @Override
    public Entry attachPartition(AttachPartition operation) {
        return new Entry("attachPartition").with(SchemaText.of(operation.partition()));
    }

    @Override
    public Entry detachPartition(DetachPartition operation) {
        return new Entry("detachPartition").with("table", operation.table()).with("partition", operation.partition());
    }

    @Override
    public Entry addColumn(AddColumn operation) {
        return new Entry("addColumn").with("table", operation.table()).with(SchemaText.of(operation.column()));
    }

    @Override
    public Entry dropColumn(DropColumn operation) {
        return new Entry("dropColumn")
                .with("table", operation.table())
                .with("column", operation.column())
                .with("ifExists", operation.ifExists());
    }

    @Override
    public Entry renameColumn(RenameColumn operation) {
        return new Entry("renameColumn")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public Entry alterColumn(AlterColumn operation) {
        Entry entry = new Entry("alterColumn").with("table", operation.table()).with("column", operation.column());
        operation.changes().forEach(change -> entry.with(SchemaText.of(change)));
        return entry;
    }

    @Override
    public Entry addConstraint(AddConstraint operation) {
        return new Entry("addConstraint").with("table", operation.table()).with(SchemaText.of(operation.constraint()));
    }

    @Override
    public Entry dropConstraint(DropConstraint operation) {
        return new Entry("dropConstraint")
                .with("table", operation.table())
                .with(SchemaText.of(operation.constraint()))
                .with("ifExists", operation.ifExists());
    }

    @Override
    public Entry validateConstraint(ValidateConstraint operation) {
        return new Entry("validateConstraint")
                .with("table", operation.table())
                .with("constraint", operation.constraint());
    }

    @Override
    public Entry renameConstraint(RenameConstraint operation) {
        return new Entry("renameConstraint")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public Entry createIndex(CreateIndex operation) {
        return new Entry("createIndex").with(SchemaText.of(operation.index()));
    }

    @Override
    public Entry dropIndex(DropIndex operation) {
        return new Entry("dropIndex")
                .with("table", operation.table())
                .with("index", operation.index())
                .with("ifExists", operation.ifExists())
                .with("concurrently", operation.concurrently());
    }

    @Override
    public Entry renameIndex(RenameIndex operation) {
        return new Entry("renameIndex")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public Entry createObject(CreateObject operation) {
        return new Entry("createObject")
                .with("ifNotExists", operation.ifNotExists())
                .with(ObjectText.of(operation.object()));
    }

    @Override
    public Entry dropObject(DropObject operation) {
        return ObjectText.of(new Entry("dropObject"), operation.key()).with("ifExists", operation.ifExists());
    }

    @Override
    public Entry replaceObject(ReplaceObject operation) {
        return new Entry("replaceObject").with(ObjectText.of(operation.object()));
    }

    @Override
    public Entry refreshView(RefreshView operation) {
        return new Entry("refreshView").with("view", operation.view());
    }

    @Override
    public Entry renameObject(RenameObject operation) {
        return ObjectText.of(new Entry("renameObject"), operation.key()).with("to", operation.to());
    }

    @Override
    public Entry alterEnum(AlterEnum operation) {
        return new Entry("alterEnum").with("type", operation.type()).with(ObjectText.of(operation.change()));
    }

    @Override
    public Entry insertRows(InsertRows operation) {
        Entry entry = new Entry("insertRows").with("table", operation.table());
        operation.rows().forEach(row -> entry.with(SchemaText.of(row)));
        return entry;
    }

    /** The rows are not part of it: to read them all would take a run as long as to insert them. */
    @Override
    public Entry insertManyRows(InsertManyRows operation) {
        return new Entry("insertManyRows")
                .with("table", operation.table())
                .with("column", operation.rows().columns());
    }

    @Override
    public Entry deleteManyRows(DeleteManyRows operation) {
        return new Entry("deleteManyRows")
                .with("table", operation.table())
                .with("key", operation.keyColumns())
                .with("column", operation.rows().columns());
    }

    @Override
    public Entry insertSelect(InsertSelect operation) {
        return new Entry("insertSelect")
                .with("table", operation.table())
                .with("column", operation.columns())
                .with(SqlText.of(operation.query()))
                .with(entries(operation.effect()));
    }

    @Override
    public Entry upsertRows(UpsertRows operation) {
        Entry entry = new Entry("upsertRows")
                .with("table", operation.upsert().table())
                .with("key", operation.upsert().key())
                .with("update", operation.upsert().updated());
        operation.upsert().rows().forEach(row -> entry.with(SchemaText.of(row)));
        return withReverse(entry, operation.reverse());
    }

    @Override
    public Entry updateRows(UpdateRows operation) {
        return withReverse(RowSelectionText.of(operation.update()), operation.reverse());
    }

    @Override
    public Entry deleteMatching(DeleteMatching operation) {
        return withReverse(RowSelectionText.of(operation.delete()), operation.reverse());
    }

    private static Entry withReverse(Entry entry, Optional<List<RecordedOperation>> reverse) {
        reverse.ifPresent(operations -> entry.with(new Entry("reverse").with(entries(operations))));
        return entry;
    }

    @Override
    public Entry changeSession(ChangeSession operation) {
        Entry entry = new Entry("session");
        operation.settings().forEach(setting -> entry.with("setting", setting.toString()));
        return entry;
    }

    @Override
    public Entry lockTable(LockTable operation) {
        return new Entry("lockTable")
                .with("table", operation.table())
                .with("mode", operation.mode().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Entry tolerate(Tolerate operation) {
        return new Entry("tolerate").with("reason", operation.reason()).with(entries(operation.then()));
    }

    @Override
    public Entry deleteRows(DeleteRows operation) {
        Entry entry = new Entry("deleteRows").with("table", operation.table()).with("key", operation.keyColumns());
        operation.rows().forEach(row -> entry.with(SchemaText.of(row)));
        return entry;
    }

    @Override
    public Entry executeSql(ExecuteSql operation) {
        return SqlText.of(operation.statement()).with(entries(operation.effect()));
    }

    @Override
    public Entry runJdbc(RunJdbc operation) {
        return new Entry("jdbc").with("description", operation.work().description());
    }

    @Override
    public Entry onDialects(OnDialects operation) {
        return new Entry("on")
                .with("dialects", new TreeSet<>(operation.dialects()).toString())
                .with(entries(operation.then()));
    }

    @Override
    public Entry online(Online operation) {
        return new Entry("online").with(entries(operation.then()));
    }

    @Override
    public Entry when(When operation) {
        return new Entry("when")
                .with(ConditionEntry.of(operation.condition()))
                .with(entries(operation.then()))
                .with(entries(operation.otherwise()));
    }

    @Override
    public Entry require(Require operation) {
        return new Entry("require")
                .with(ConditionEntry.of(operation.condition()))
                .with("message", operation.message());
    }

    @Override
    public Entry irreversible(Irreversible operation) {
        return new Entry("irreversible").with("reason", operation.reason());
    }
}
