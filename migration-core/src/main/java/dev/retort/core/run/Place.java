package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.journal.Answers;
import dev.retort.core.journal.Position;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.recovery.Reach;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.function.Supplier;

/**
 * A statement of a program, and where it stands.
 *
 * @param operation the operation that it belongs to, one that holds no others
 * @param ordinal which of that operation's statements it is; the first is 1
 * @param source what messages name
 * @param before the schema before the operation, worked out when somebody asks
 * @param answers what conditions answered on the way here
 */
record Place(
        Position position,
        Rendered operation,
        int ordinal,
        RecordedOperation source,
        Instruction instruction,
        Supplier<SchemaState> before,
        Answers answers) {
    Reach reach() {
        return Reach.of(instruction, operation);
    }

    /** Returns the statement alone, as a program. */
    List<Rendered> program() {
        return List.of(new Rendered(source, List.of(instruction)));
    }
}
