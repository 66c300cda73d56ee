package dev.retort.core.dialect;

import dev.retort.core.operation.RecordedOperation;
import java.util.List;

/** What an operation comes to on one database, together with the operation that caused it. */
public record Rendered(RecordedOperation source, List<Instruction> instructions) {
    public Rendered {
        instructions = List.copyOf(instructions);
    }
}
