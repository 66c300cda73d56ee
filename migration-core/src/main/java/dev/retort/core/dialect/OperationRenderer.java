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
        List<Rendered> rendered = new ArrayList<>();
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            SchemaState after = Replay.step(recorded, state);
            try {
                List<Instruction> instructions = render(recorded.operation(), state);
                StatementText.check(instructions, before.dialect());
                rendered.add(Rendered.of(recorded, instructions));
            } catch (Unsupported reason) {
                throw new UnsupportedOperation(recorded, reason);
            }
            state = after;
        }
        return rendered;
    }
}
