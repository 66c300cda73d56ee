package dev.retort.core.dialect.mysql;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import java.util.List;

/** One thing or another, as the live database answers. */
final class Choices {
    private Choices() {}

    static List<Instruction> when(Condition condition, Operation operation, List<Instruction> then) {
        return either(condition, operation, then, List.of());
    }

    static List<Instruction> either(
            Condition condition, Operation operation, List<Instruction> then, List<Instruction> otherwise) {
        return List.of(new Instruction.Choice(condition, rendered(operation, then), rendered(operation, otherwise)));
    }

    private static List<Rendered> rendered(Operation operation, List<Instruction> instructions) {
        RecordedOperation source = new RecordedOperation(operation, SourceLocation.NONE);
        return instructions.isEmpty() ? List.of() : List.of(new Rendered(source, instructions));
    }
}
