package dev.retort.core.recovery;

import dev.retort.core.dialect.FirstWord;
import dev.retort.core.dialect.Instruction;
import java.util.Set;

/** Statements that look after what is there, and can be carried out as often as one likes. */
final class Upkeep {
    private static final Set<String> WORDS = Set.of(
            "VACUUM", "ANALYZE", "REINDEX", "CLUSTER", "CHECKPOINT", "OPTIMIZE", "CHECK", "REFRESH", "PRAGMA", "SET");

    private Upkeep() {}

    static boolean is(Instruction instruction) {
        return instruction instanceof Instruction.Execute execute && WORDS.contains(FirstWord.of(execute.sql()));
    }
}
