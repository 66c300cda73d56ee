package dev.retort.core.checksum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A named list of values and entries, written without ambiguity: {@code (column name="id" notNull="true")}. */
final class Entry {
    private final List<String> parts = new ArrayList<>();

    Entry(String kind) {
        parts.add(kind);
    }

    /** An entry that is spelled already. */
    static Entry spelled(String text) {
        return new Entry(text.substring(1, text.length() - 1));
    }

    Entry with(String name, String value) {
        String oneLineEnd = value.replace("\r\n", "\n").replace("\r", "\n");
        parts.add(name + "=\"" + oneLineEnd.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        return this;
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
        parts.add(entry.toString());
        return this;
    }

    @Override
    public String toString() {
        return "(" + String.join(" ", parts) + ")";
    }
}
