package dev.retort.core.checksum;

import java.util.ArrayList;
import java.util.List;

/** An entry of a canonical text that was read back. */
record ReadEntry(String kind, List<EntryPart> parts) implements EntryPart {
    private static final int SHORT_ENOUGH = 110;

    ReadEntry {
        parts = List.copyOf(parts);
    }

    /** Returns the entries in it. */
    List<ReadEntry> entries() {
        return parts.stream()
                .filter(ReadEntry.class::isInstance)
                .map(ReadEntry.class::cast)
                .toList();
    }

    /** Returns the text for people: short entries on one line, others with a line for each of their parts. */
    List<String> lines() {
        String whole = unbraced();
        if (whole.length() <= SHORT_ENOUGH && whole.indexOf('\n') < 0) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder first = new StringBuilder(kind);
        List<EntryPart> telling =
                parts.stream().filter(part -> !saysNothing(part)).toList();
        int position = 0;
        while (position < telling.size() && fits(first, telling.get(position))) {
            first.append(' ').append(telling.get(position));
            position++;
        }
        lines.add(first.toString());
        for (EntryPart part : telling.subList(position, telling.size())) {
            inner(part).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** The effect of a statement whose author named none. */
    private static boolean saysNothing(EntryPart part) {
        return part instanceof ReadEntry entry
                && entry.kind().equals("operations")
                && entry.parts().isEmpty();
    }

    private static boolean fits(StringBuilder line, EntryPart part) {
        return part instanceof Attribute
                && part.toString().indexOf('\n') < 0
                && line.length() + part.toString().length() < SHORT_ENOUGH;
    }

    private static List<String> inner(EntryPart part) {
        return part instanceof ReadEntry entry
                ? entry.lines()
                : List.of(part.toString().split("\n", -1));
    }

    private String unbraced() {
        StringBuilder text = new StringBuilder(kind);
        parts.stream()
                .filter(part -> !saysNothing(part))
                .forEach(part -> text.append(' ').append(part));
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(").append(kind);
        parts.forEach(part -> text.append(' ').append(part));
        return text.append(')').toString();
    }
}
