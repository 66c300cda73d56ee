package dev.retort.maven.text;

import dev.retort.maven.document.RowFacts;
import java.util.Collection;
import java.util.stream.Collectors;

/** Where a database is, in a few words. */
public final class StandingText {

    private StandingText() {}

    /** {@code base}, {@code 002 (head)}, {@code 001 (1 behind)}, or several of them with commas between. */
    public static String of(Collection<RowFacts> rows) {
        return rows.isEmpty()
                ? Style.strong("base")
                : rows.stream()
                        .map(row -> Style.strong(row.id().value()) + " (" + of(row) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** How far a row of the version table is from the end of its line. */
    static String of(RowFacts row) {
        if (row.revision().isEmpty()) {
            return Style.warning("unknown here");
        }
        return row.behind() == 0 ? Style.success("head") : row.behind() + " behind";
    }
}
