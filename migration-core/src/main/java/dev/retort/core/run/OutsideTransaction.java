package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.ProgramParts;
import dev.retort.core.dialect.Rendered;
import java.util.List;
import java.util.Optional;

/** Looks for a statement that the database refuses inside a transaction. */
final class OutsideTransaction {
    private OutsideTransaction() {}

    /** Returns the first operation that comes to such a statement. */
    static Optional<Rendered> firstIn(List<Rendered> program) {
        return ProgramParts.of(program)
                .filter(part ->
                        part.instruction() instanceof Instruction.Execute execute && execute.outsideTransaction())
                .map(ProgramParts.Part::owner)
                .findFirst();
    }
}
