package dev.retort.core.dialect;

import dev.retort.schema.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What no statement can hold: a zero character, which ends it in the middle, and half of a character. */
final class StatementText {
    private static final int SHOWN = 40;

    private StatementText() {}

    /** Says why no statement can hold the text, if none can. */
    static Optional<String> objection(String text) {
        return place(text).map(place -> {
            char character = text.charAt(place);
            String kind = character == 0 ? "the zero character" : "half of a character";
            return "it has " + nameOf(character) + " in it, " + kind + ", which no statement can hold";
        });
    }

    private static Optional<Integer> place(String text) {
        int place = 0;
        while (place < text.length()) {
            char character = text.charAt(place);
            if (character == 0) {
                return Optional.of(place);
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                if (Character.charCount(text.codePointAt(place)) == 1) {
                    return Optional.of(place);
                }
                place++;
            }
            place++;
        }
        return Optional.empty();
    }

    /** Returns what Unicode calls the character, which may be none that can be shown. */
    static String nameOf(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /** Returns a text as a message shows it: on one line, of bearable length, with nothing that a terminal acts on. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(SHOWN).forEach(point -> shown.append(isHarmless(point) ? text(point) : nameOf(point)));
        boolean all = text.codePointCount(0, text.length()) <= SHOWN;
        return shown.append(all ? "\"" : "...\"").toString();
    }

    private static String text(int point) {
        return new StringBuilder().appendCodePoint(point).toString();
    }

    /** Marks that turn the direction of what follows would garble the rest of the message. */
    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * Refuses a statement that cannot be sent as it is.
     *
     * @throws Unsupported if one of them is such a statement
     */
    static void check(List<Instruction> instructions, Dialect dialect) {
        for (Instruction instruction : instructions) {
            for (String sql : statements(instruction)) {
                check(sql, dialect);
            }
        }
    }

    private static List<String> statements(Instruction instruction) {
        if (instruction instanceof Instruction.Execute execute) {
            return List.of(execute.sql());
        }
        if (instruction instanceof Instruction.Prepared prepared) {
            return prepared.statements();
        }
        return instruction instanceof Instruction.Procedure procedure ? procedure.statements() : List.of();
    }

    private static void check(String sql, Dialect dialect) {
        objection(sql).ifPresent(reason -> {
            int place = place(sql).orElseThrow();
            String before = sql.substring(Math.max(0, place - SHOWN), place);
            throw new Unsupported("a statement for " + dialect.productName() + " cannot be sent: " + reason
                    + ", behind " + shown(before));
        });
    }
}
