package dev.retort.core.effect;

import dev.retort.core.operation.ChangeSession;
import dev.retort.core.operation.DeleteManyRows;
import dev.retort.core.operation.DeleteMatching;
import dev.retort.core.operation.DeleteRows;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.operation.InsertRows;
import dev.retort.core.operation.InsertSelect;
import dev.retort.core.operation.Irreversible;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.Online;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.Require;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.operation.UpdateRows;
import dev.retort.core.operation.UpsertRows;
import dev.retort.core.operation.When;
import dev.retort.core.schema.SchemaState;

/** What is the same on all databases. */
public abstract class CommonEffects implements Operation.Visitor<Effects> {
    protected final SchemaState before;

    protected CommonEffects(SchemaState before) {
        this.before = before;
    }

    /** Returns what a change to rows of a table does. */
    protected abstract Effects rows(String table);

    @Override
    public Effects insertRows(InsertRows operation) {
        return rows(operation.table());
    }

    @Override
    public Effects insertManyRows(InsertManyRows operation) {
        return rows(operation.table());
    }

    @Override
    public Effects insertSelect(InsertSelect operation) {
        return rows(operation.table());
    }

    @Override
    public Effects upsertRows(UpsertRows operation) {
        return rows(operation.upsert().table());
    }

    @Override
    public Effects updateRows(UpdateRows operation) {
        return rows(operation.update().table());
    }

    @Override
    public Effects deleteRows(DeleteRows operation) {
        return rows(operation.table());
    }

    @Override
    public Effects deleteManyRows(DeleteManyRows operation) {
        return rows(operation.table());
    }

    @Override
    public Effects deleteMatching(DeleteMatching operation) {
        return rows(operation.delete().table());
    }

    @Override
    public Effects changeSession(ChangeSession operation) {
        return Effects.NONE;
    }

    @Override
    public Effects require(Require operation) {
        return Effects.NONE;
    }

    @Override
    public Effects irreversible(Irreversible operation) {
        return Effects.NONE;
    }

    /** The operations inside of it say what they do. */
    @Override
    public Effects online(Online operation) {
        return Effects.NONE;
    }

    /** The operations inside of it say what they do. */
    @Override
    public Effects onDialects(OnDialects operation) {
        return Effects.NONE;
    }

    /** The operations inside of it say what they do. */
    @Override
    public Effects when(When operation) {
        return Effects.NONE;
    }

    /** The operations inside of it say what they do. */
    @Override
    public Effects tolerate(Tolerate operation) {
        return Effects.NONE;
    }

    @Override
    public Effects runJdbc(RunJdbc operation) {
        return Effects.unknown("what the author's code locks is not known");
    }

    @Override
    public Effects executeSql(ExecuteSql operation) {
        return Effects.unknown("what the author's own SQL locks is not known");
    }
}
