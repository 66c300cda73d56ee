package dev.retort.maven.text;

import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.RowWork;
import dev.retort.maven.document.PlannedOperationFacts.EffectFacts;

/** What happens to a table, on one line: {@code locks users (SHARE): others read, and do not write}. */
final class EffectText {

    private EffectText() {}

    static String of(EffectFacts effect) {
        return "locks " + effect.table() + " (" + effect.lock() + "): " + others(effect.blocks()) + rows(effect.rows());
    }

    private static String others(Blocked blocked) {
        return switch (blocked) {
            case NOTHING -> "others wait for a moment only";
            case CHANGES -> "others read and write";
            case WRITES -> "others read, and do not write";
            case EVERYTHING -> "others neither read nor write";
        };
    }

    private static String rows(RowWork rows) {
        return switch (rows) {
            case NONE -> "";
            case CHANGED -> "; rows are changed";
            case READ -> "; all rows are read";
            case INDEXED -> "; an index is built over all rows";
            case REWRITTEN -> "; all rows are written anew";
        };
    }
}
