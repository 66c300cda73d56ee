package dev.retort.core.dialect;

import dev.retort.core.operation.RecordedOperation;
import java.util.List;

/** What an operation comes to on one database, together with the operation that caused it. */
public record Rendered(RecordedOperation source, List<Instruction> instructions) {
    public Rendered {
        instructions = List.copyOf(instructions);
    }

    /** Returns what the operation comes to; its line is noted in the choices too that a dialect made of it. */
    static Rendered of(RecordedOperation source, List<Instruction> instructions) {
        return new Rendered(
                source,
                instructions.stream()
                        .map(instruction -> instruction instanceof Instruction.Choice choice
                                ? new Instruction.Choice(
                                        choice.condition(),
                                        noted(source, choice.then()),
                                        noted(source, choice.otherwise()))
                                : instruction)
                        .toList());
    }

    private static List<Rendered> noted(RecordedOperation source, List<Rendered> parts) {
        return parts.stream()
                .map(part ->
                        part.source().operation().equals(source.operation()) ? of(source, part.instructions()) : part)
                .toList();
    }
}
