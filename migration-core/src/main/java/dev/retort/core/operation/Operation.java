package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;

/**
 * One thing that a revision does; immutable data that says what the author wrote.
 *
 * <p>What it <em>is</em>, its effect and its inverse, is asked of the operation itself. What somebody <em>does</em> with
 * it, such as rendering or hashing, is a {@link Visitor}, so that a new operation does not compile until everybody has an
 * answer to it.
 */
public sealed interface Operation
        permits AddColumn,
                AddConstraint,
                AlterColumn,
                AlterEnum,
                AttachPartition,
                ChangeSession,
                CommentOnTable,
                CreateIndex,
                CreateObject,
                CreatePartition,
                CreateTable,
                DeleteManyRows,
                DeleteMatching,
                DeleteRows,
                DetachPartition,
                DropColumn,
                DropConstraint,
                DropIndex,
                DropObject,
                DropTable,
                ExecuteSql,
                InsertManyRows,
                InsertRows,
                InsertSelect,
                Irreversible,
                LockTable,
                OnDialects,
                Online,
                RenameColumn,
                RenameConstraint,
                RenameIndex,
                RenameObject,
                RefreshView,
                RenameTable,
                ReplaceObject,
                Require,
                RunJdbc,
                Tolerate,
                UpdateRows,
                UpsertRows,
                ValidateConstraint,
                When {
    /**
     * Returns the operation with all that the schema before it knows better than the author's words.
     *
     * @throws dev.retort.core.schema.SchemaConflict if the schema knows nothing of what the words name
     */
    default Operation in(SchemaState before) {
        return this;
    }

    /**
     * Returns the schema after the operation.
     *
     * @throws dev.retort.core.schema.SchemaConflict if the operation does not fit the schema
     */
    SchemaState apply(SchemaState before);

    /**
     * Tells whether all that it does to a schema is to add something with a name that was not there before, which no other such
     * operation alters.
     */
    default boolean onlyAdds() {
        return false;
    }

    /** Returns what takes the operation back, given the schema before it. */
    Inverse inverse(SchemaState before);

    /** Returns the operation as an author would recognise it, on one line, for messages. */
    String describe();

    /** Asks {@code visitor} what the operation means to it. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each operation. */
    interface Visitor<R> {
        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R commentOnTable(CommentOnTable operation);

        R createPartition(CreatePartition operation);

        R attachPartition(AttachPartition operation);

        R detachPartition(DetachPartition operation);

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R renameColumn(RenameColumn operation);

        R alterColumn(AlterColumn operation);

        R addConstraint(AddConstraint operation);

        R dropConstraint(DropConstraint operation);

        R validateConstraint(ValidateConstraint operation);

        R renameConstraint(RenameConstraint operation);

        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);

        R renameIndex(RenameIndex operation);

        R createObject(CreateObject operation);

        R dropObject(DropObject operation);

        R replaceObject(ReplaceObject operation);

        R refreshView(RefreshView operation);

        R renameObject(RenameObject operation);

        R alterEnum(AlterEnum operation);

        R insertRows(InsertRows operation);

        R insertManyRows(InsertManyRows operation);

        R insertSelect(InsertSelect operation);

        R upsertRows(UpsertRows operation);

        R updateRows(UpdateRows operation);

        R deleteRows(DeleteRows operation);

        R deleteManyRows(DeleteManyRows operation);

        R deleteMatching(DeleteMatching operation);

        R changeSession(ChangeSession operation);

        R lockTable(LockTable operation);

        R tolerate(Tolerate operation);

        R executeSql(ExecuteSql operation);

        R runJdbc(RunJdbc operation);

        R onDialects(OnDialects operation);

        R online(Online operation);

        R when(When operation);

        R require(Require operation);

        R irreversible(Irreversible operation);
    }
}
