package dev.retort.core.recovery;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import java.util.List;

/**
 * Operations of a program, one behind the other, each of them one statement that adds something with a name to the schema and
 * changes nothing else. Whatever a later one adds hides nothing of what an earlier one added, so the catalogue tells how many
 * of them took effect, and one line in the journal before the first is enough for all.
 *
 * <p>Each line costs a commit of its own where every change to the schema commits.
 *
 * @param first its first operation; that of the program is 1
 * @param last its last operation; the same as the first if it is not the beginning of a stretch
 */
public record Stretch(int first, int last) {
    /** Returns the stretch that begins with an operation, as long as it can be. */
    public static Stretch from(List<Rendered> program, int operation) {
        int last = operation;
        if (canBegin(program.get(operation - 1))) {
            while (last < program.size() && canBegin(program.get(last))) {
                last++;
            }
        }
        return new Stretch(operation, last);
    }

    /** Tells whether an operation is one of those that a stretch consists of. */
    public static boolean canBegin(Rendered rendered) {
        return rendered.source().operation().onlyAdds()
                && rendered.instructions().size() == 1
                && rendered.instructions().get(0) instanceof Instruction.Execute;
    }

    /** Tells whether an operation behind the first is part of it. */
    public boolean goesOnTo(int operation) {
        return first < operation && operation <= last;
    }
}
