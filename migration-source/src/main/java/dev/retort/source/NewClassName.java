package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the name of a class out of what somebody says about a revision: {@code add e-mail} becomes {@code AddEMail}. */
final class NewClassName {

    /** File names have an end, and so has the patience of readers. */
    private static final int LONGEST = 60;

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`\u00B4]");

    /** Letters and digits of any language, with the marks that belong to them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]*");

    /** An id may have a dot and other signs. */
    private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{Nd}_]");

    private static final Pattern MARKS_OF_LATIN_LETTERS = Pattern.compile("(?<=[A-Za-z]\\p{M}{0,8})\\p{M}");

    /** Letters that are no others with a mark. */
    private static final Map<String, String> LATIN = Map.of(
            "\u00DF", "ss", "\u00E6", "ae", "\u00C6", "Ae", "\u0153", "oe", "\u0152", "Oe", "\u00F8", "o", "\u00D8",
            "O", "\u0142", "l", "\u0141", "L", "\u0111", "d");

    private NewClassName() {}

    /**
     * A name that is not taken. Words become one, of ASCII letters where the language has them; a number tells it from a name that
     * is taken. What has no words is named after the id.
     */
    static String of(String message, RevisionId id, Predicate<String> taken) {
        String words = words(message);
        String name = words.isEmpty()
                ? "Revision_" + ILLEGAL.matcher(id.value()).replaceAll("_")
                : Character.isDigit(words.codePointAt(0)) ? "Revision" + words : words;
        String free = name;
        for (int number = 2; taken.test(free); number++) {
            free = name + (Character.isDigit(name.charAt(name.length() - 1)) ? "_" : "") + number;
        }
        return free;
    }

    private static String words(String message) {
        StringBuilder name = new StringBuilder();
        Matcher word = WORD.matcher(latin(APOSTROPHES.matcher(message).replaceAll("")));
        while (word.find()) {
            String capitalised = capitalised(word.group());
            if (name.length() > 0 && name.length() + capitalised.length() > LONGEST) {
                break;
            }
            name.append(capitalised);
        }
        return shortened(name.toString());
    }

    /** Some file systems take a letter with its mark apart, so that the file is no longer found under the name of its class. */
    private static String latin(String text) {
        String plain = text;
        for (Map.Entry<String, String> letter : LATIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS_OF_LATIN_LETTERS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String capitalised(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)))
                + word.substring(word.offsetByCodePoints(0, 1));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end);
    }
}
