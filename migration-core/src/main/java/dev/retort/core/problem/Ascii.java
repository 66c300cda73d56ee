package dev.retort.core.problem;

/** Keeps text to printable ASCII. */
final class Ascii {

    private Ascii() {}

    /** The text with every other character written as Java would escape it. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        if (character >= ' ' && character <= '~') {
            escaped.append((char) character);
        } else {
            escaped.append(String.format("\\u%04x", character));
        }
    }
}
