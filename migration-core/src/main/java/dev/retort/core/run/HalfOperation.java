package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.journal.Position;
import java.util.List;
import java.util.Optional;

/**
 * An operation of which the first statements are done and not the last. One that begins by removing what an earlier attempt left
 * behind can be begun anew, or given up, by the same question.
 */
record HalfOperation(Place next) {
    /** Returns what removes what was done of it, if it can be begun anew. */
    Optional<Instruction> removal() {
        List<Instruction> instructions = next.operation().instructions();
        return instructions.size() > 1 && instructions.get(0) instanceof Instruction.Choice choice
                ? Optional.of(choice)
                : Optional.empty();
    }

    /** Returns the place before its first statement. */
    Position start() {
        return new Position(next.position().operation(), next.position().statement() - next.ordinal());
    }
}
