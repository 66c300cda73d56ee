package dev.retort.core.checksum;

import java.util.List;
import java.util.Optional;

/** A named list of values and entries, written without ambiguity: {@code (column name="id" notNull="true")}. */
final class Entry {
    private static final int USUAL_LENGTH = 80;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    Entry(String kind) {
        text.append('(').append(kind);
    }

    Entry with(String name, String value) {
        text.append(' ').append(name).append("=\"");
        for (int place = 0; place < value.length(); place++) {
            addEscaped(value, place);
        }
        text.append('"');
        return this;
    }

    /** All line ends are written as the same one. */
    private void addEscaped(String value, int place) {
        char character = value.charAt(place);
        switch (character) {
            case '\\' -> text.append("\\\\");
            case '"' -> text.append("\\\"");
            case '\r' -> {
                if (!value.startsWith("\n", place + 1)) {
                    text.append('\n');
                }
            }
            default -> text.append(character);
        }
    }

    Entry with(String name, Optional<String> value) {
        return value.map(present -> with(name, present)).orElse(this);
    }

    /** A list, each value quoted by itself. */
    Entry with(String name, List<String> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** Only what is so is written, so that a later addition does not change the text of what never had it. */
    Entry with(String name, boolean value) {
        return value ? with(name, "true") : this;
    }

    Entry with(Entry entry) {
        text.append(' ').append(entry.text).append(')');
        return this;
    }

    /** Adds an entry that is spelled already. */
    Entry withSpelled(String entry) {
        text.append(' ').append(entry);
        return this;
    }

    @Override
    public String toString() {
        return text.toString().concat(")");
    }
}
