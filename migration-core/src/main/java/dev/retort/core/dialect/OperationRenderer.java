package dev.retort.core.dialect;

import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;

/** Turns operations into instructions for one kind of database. */
public interface OperationRenderer {
    /**
     * Returns what the operation comes to, given the schema before it.
     *
     * @throws Unsupported if this kind of database cannot do it
     */
    List<Instruction> render(Operation operation, SchemaState before);

    /**
     * Returns what the operations come to, each given the schema after those before it.
     *
     * @throws UnsupportedOperation if this kind of database cannot do one of them, or has no such names
     * @throws dev.retort.core.operation.OperationConflict if one of them does not fit the schema that it meets
     */
    default List<Rendered> renderAll(List<RecordedOperation> operations, SchemaState before) {
        List<Rendered> rendered = new ArrayList<>(operations.size());
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            SchemaState after = Replay.step(recorded, state);
            rendered.add(render(recorded, state));
            state = after;
        }
        return rendered;
    }

    /**
     * Returns what the operations come to; otherwise like the other.
     *
     * @param states the schema before each of them, as their replay found it
     */
    default List<Rendered> renderAll(List<RecordedOperation> operations, List<SchemaState> states) {
        List<Rendered> rendered = new ArrayList<>(operations.size());
        for (int position = 0; position < operations.size(); position++) {
            rendered.add(render(operations.get(position), states.get(position)));
        }
        return rendered;
    }

    private Rendered render(RecordedOperation recorded, SchemaState before) {
        try {
            List<Instruction> instructions = render(recorded.operation(), before);
            StatementText.check(instructions, before.dialect());
            return Rendered.of(recorded, instructions);
        } catch (Unsupported reason) {
            throw new UnsupportedOperation(recorded, reason);
        }
    }
}
