package dev.retort.core.operation;

import dev.retort.schema.ColumnType;

/** Whether a column can change between two types without a value that fits only one of them. */
final class SameValues {
    private SameValues() {}

    static boolean fit(ColumnType one, ColumnType other) {
        return one.equals(other) || (isAnyString(one) && isAnyString(other));
    }

    private static boolean isAnyString(ColumnType type) {
        boolean spelledOut = !type.variants().isEmpty();
        return switch (type.kind()) {
            case TEXT -> !spelledOut;
            case VARCHAR -> type.size().isEmpty() && !spelledOut;
            default -> false;
        };
    }
}
