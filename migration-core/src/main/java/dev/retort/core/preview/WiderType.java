package dev.retort.core.preview;

import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Kind;
import java.util.List;

/** Whether each value of a type is a value of another one, the same to the last digit. */
final class WiderType {
    private static final List<Kind> WHOLE_NUMBERS = List.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);
    private static final List<Kind> TEXTS = List.of(Kind.TEXT, Kind.MEDIUMTEXT, Kind.LONGTEXT);

    private WiderType() {}

    /** Tells whether {@code to} surely keeps what {@code from} holds. */
    static boolean keeps(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return true;
        }
        boolean spelledOut = !from.variants().isEmpty() || !to.variants().isEmpty();
        if (spelledOut || from.isUnsigned() != to.isUnsigned()) {
            return false;
        }
        return isIn(WHOLE_NUMBERS, from, to)
                || isIn(TEXTS, from, to)
                || isLongerText(from, to)
                || isWiderDecimal(from, to)
                || hasAllValues(from, to);
    }

    private static boolean isIn(List<Kind> fromNarrowToWide, ColumnType from, ColumnType to) {
        int narrow = fromNarrowToWide.indexOf(from.kind());
        return narrow >= 0 && fromNarrowToWide.indexOf(to.kind()) >= narrow;
    }

    private static boolean isLongerText(ColumnType from, ColumnType to) {
        if (from.kind() != Kind.VARCHAR && from.kind() != Kind.TEXT) {
            return false;
        }
        boolean endlessBefore = from.size().isEmpty();
        boolean endlessAfter = to.size().isEmpty() && (to.kind() == Kind.VARCHAR || TEXTS.contains(to.kind()));
        return endlessAfter
                || (!endlessBefore
                        && to.kind() == Kind.VARCHAR
                        && to.size().orElse(0) >= from.size().orElse(0));
    }

    private static boolean isWiderDecimal(ColumnType from, ColumnType to) {
        return from.kind() == Kind.DECIMAL
                && to.kind() == Kind.DECIMAL
                && to.scale() >= from.scale()
                && to.size().orElse(0) - to.scale() >= from.size().orElse(0) - from.scale();
    }

    private static boolean hasAllValues(ColumnType from, ColumnType to) {
        return from.kind() == Kind.ENUM && to.kind() == Kind.ENUM && to.values().containsAll(from.values());
    }
}
