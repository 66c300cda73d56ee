package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.Effects;
import dev.retort.core.effect.OperationEffects;
import dev.retort.core.effect.RowWork;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.DeleteManyRows;
import dev.retort.core.operation.DeleteMatching;
import dev.retort.core.operation.DeleteRows;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.operation.InsertRows;
import dev.retort.core.operation.InsertSelect;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.operation.UpdateRows;
import dev.retort.core.operation.UpsertRows;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Set;

/**
 * What operations lock on SQLite: always the whole database, from the beginning of a revision to its end, against other writers.
 * Readers wait only while it commits, and in WAL mode not even then.
 */
final class SqliteEffects implements OperationEffects {
    private static final String DATABASE = "the whole database";

    private static final Set<Class<? extends Operation>> CHANGING_ROWS = Set.of(
            InsertRows.class,
            InsertManyRows.class,
            InsertSelect.class,
            UpsertRows.class,
            UpdateRows.class,
            DeleteRows.class,
            DeleteManyRows.class,
            DeleteMatching.class);

    @Override
    public String measuredOn() {
        return "SQLite 3";
    }

    @Override
    public Effects of(Operation operation, SchemaState before) {
        List<Instruction> instructions = new SqliteDialect().renderer().render(operation, before);
        if (instructions.stream().allMatch(SqliteEffects::holdsOthersOrAsks)) {
            return Effects.NONE;
        }
        Effects effects = Effects.of(new Effect(DATABASE, "RESERVED", Blocked.WRITES, rows(operation, instructions)));
        boolean byItsAuthor = operation instanceof ExecuteSql || operation instanceof RunJdbc;
        return byItsAuthor ? effects.but("what it does to rows") : effects;
    }

    /** What is inside of it says by itself what it does. */
    private static boolean holdsOthersOrAsks(Instruction instruction) {
        return instruction instanceof Instruction.Block
                || instruction instanceof Instruction.Choice
                || instruction instanceof Instruction.Tolerated
                || instruction instanceof Instruction.Demand
                || instruction instanceof Instruction.Session;
    }

    private static RowWork rows(Operation operation, List<Instruction> instructions) {
        boolean rebuilds = instructions.stream().anyMatch(Instruction.Procedure.class::isInstance);
        if (rebuilds || operation instanceof DropColumn) {
            return RowWork.REWRITTEN;
        }
        if (CHANGING_ROWS.contains(operation.getClass())) {
            return RowWork.CHANGED;
        }
        return operation instanceof CreateIndex ? RowWork.INDEXED : RowWork.NONE;
    }
}
