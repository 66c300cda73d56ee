package dev.retort.schema;

import java.util.HashSet;
import java.util.List;

/** The check that every list of columns has to pass. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> checked(String what, List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(what + " needs at least one column");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(what + " names a column twice: " + columns);
        }
        return List.copyOf(columns);
    }
}
