package dev.retort.core.recovery;

import dev.retort.core.dialect.Instruction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that look after what is there, and can be carried out as often as one likes. */
final class Upkeep {
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+)");
    private static final Set<String> WORDS = Set.of(
            "VACUUM", "ANALYZE", "REINDEX", "CLUSTER", "CHECKPOINT", "OPTIMIZE", "CHECK", "REFRESH", "PRAGMA", "SET");

    private Upkeep() {}

    static boolean is(Instruction instruction) {
        if (instruction instanceof Instruction.Execute execute) {
            Matcher word = FIRST_WORD.matcher(execute.sql());
            return word.lookingAt() && WORDS.contains(word.group(1).toUpperCase(Locale.ROOT));
        }
        return false;
    }
}
