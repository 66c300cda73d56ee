package dev.retort.it.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a result, by the names that the query gave to its columns. */
record Row(Map<String, @Nullable String> values) {

    private static final Set<String> TRUE = Set.of("t", "true", "1", "YES");

    Optional<String> optional(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("The query has no column " + column + "; it has " + values.keySet());
        }
        return Optional.ofNullable(values.get(column));
    }

    /** Like {@link #optional}, but an empty text counts as nothing. */
    Optional<String> nonEmpty(String column) {
        return optional(column).filter(text -> !text.isEmpty());
    }

    String text(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalStateException("The column " + column + " is null in " + values));
    }

    boolean flag(String column) {
        return TRUE.contains(text(column));
    }

    long number(String column) {
        return Long.parseLong(text(column));
    }
}
