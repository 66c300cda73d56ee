package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.Effects;
import dev.retort.core.effect.OperationEffects;
import dev.retort.core.effect.RowWork;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaState;
import java.util.List;

/**
 * What operations lock on SQLite: always the whole database, from the beginning of a revision to its end, against other writers.
 * Readers wait only while it commits, and in WAL mode not even then.
 */
final class SqliteEffects implements OperationEffects {
    private static final String DATABASE = "the whole database";

    @Override
    public String measuredOn() {
        return "SQLite 3";
    }

    @Override
    public Effects of(Operation operation, SchemaState before) {
        List<Instruction> instructions = new SqliteDialect().renderer().render(operation, before);
        if (instructions.isEmpty()) {
            return Effects.NONE;
        }
        return Effects.of(new Effect(DATABASE, "RESERVED", Blocked.WRITES, rows(operation, instructions)));
    }

    private static RowWork rows(Operation operation, List<Instruction> instructions) {
        boolean rebuilds = instructions.stream().anyMatch(Instruction.Procedure.class::isInstance);
        if (rebuilds || operation instanceof DropColumn) {
            return RowWork.REWRITTEN;
        }
        return operation instanceof CreateIndex ? RowWork.INDEXED : RowWork.NONE;
    }
}
