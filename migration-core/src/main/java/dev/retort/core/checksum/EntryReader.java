package dev.retort.core.checksum;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a canonical text back into its parts; a line end may be spelled {@code \n}. */
final class EntryReader {
    /** A backslash that stands for itself is doubled. */
    private static final Pattern LINE_END = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\n");

    private final String text;
    private int position;

    private EntryReader(String text) {
        this.text = text;
    }

    /**
     * Returns the entry that the text spells.
     *
     * @throws IllegalArgumentException if the text is no canonical text, or was cut off
     */
    static ReadEntry read(String text) {
        EntryReader reader = new EntryReader(text);
        ReadEntry entry = reader.entry();
        if (reader.position != text.length()) {
            throw reader.unexpected();
        }
        return entry;
    }

    private ReadEntry entry() {
        take('(');
        String kind = word();
        List<EntryPart> parts = new ArrayList<>();
        while (next() == ' ') {
            take(' ');
            parts.add(next() == '(' ? entry() : attribute());
        }
        take(')');
        return new ReadEntry(kind, parts);
    }

    private EntryPart.Attribute attribute() {
        int start = position;
        word();
        take('=');
        take('"');
        while (next() != '"') {
            position += next() == '\\' ? 2 : 1;
        }
        take('"');
        return new EntryPart.Attribute(
                LINE_END.matcher(text.substring(start, position)).replaceAll("$1\n"));
    }

    private String word() {
        int start = position;
        while (Character.isLetterOrDigit(next())) {
            position++;
        }
        return text.substring(start, position);
    }

    private void take(char expected) {
        if (next() != expected) {
            throw unexpected();
        }
        position++;
    }

    private char next() {
        if (position >= text.length()) {
            throw unexpected();
        }
        return text.charAt(position);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no canonical text, at character " + position);
    }
}
