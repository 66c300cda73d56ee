package dev.retort.core.dialect.postgresql;

import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the values of a column get another type. */
final class TypeConversion {
    private static final Set<Kind> STRINGS =
            EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT, Kind.MEDIUMTEXT, Kind.LONGTEXT);
    private static final Set<Kind> WHOLE_NUMBERS = EnumSet.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);

    private TypeConversion() {}

    /** Tells whether a default, and an expression that names the column, surely mean the same with the other type. */
    static boolean keepsExpressions(ColumnType from, ColumnType to) {
        boolean bothPortable = from.variants().isEmpty() && to.variants().isEmpty() && to.kind() != Kind.RAW;
        boolean alike = from.kind() == to.kind()
                || (isString(from) && isString(to))
                || (isWholeNumber(from) && isWholeNumber(to));
        return bothPortable && alike && !EnumTypes.isOwnType(to);
    }

    /**
     * Returns the expression that converts the values, where PostgreSQL has a conversion that it does not apply by itself.
     * Elsewhere its own is the better one: {@code ::varchar(3)} cuts a longer string without a word, and an implied
     * conversion refuses it.
     */
    static Optional<String> needed(String column, ColumnType from, ColumnType to, PostgresqlTypes types) {
        if (!from.variants().isEmpty()
                || !to.variants().isEmpty()
                || from.kind() == Kind.RAW
                || to.kind() == Kind.RAW) {
            return Optional.empty();
        }
        String name = types.nameOf(to);
        if (isString(from) && !isString(to)) {
            return Optional.of(column + "::" + name);
        }
        if (EnumTypes.isOwnType(from) && EnumTypes.isOwnType(to)) {
            return Optional.of(column + "::TEXT::" + name);
        }
        if (isBooleanToNumber(from, to) || isBooleanToNumber(to, from)) {
            // Only integer is converted to boolean and back.
            return Optional.of(column + "::INTEGER::" + name);
        }
        return Optional.empty();
    }

    private static boolean isString(ColumnType type) {
        return STRINGS.contains(type.kind());
    }

    private static boolean isBooleanToNumber(ColumnType from, ColumnType to) {
        return from.kind() == Kind.BOOLEAN && isWholeNumber(to);
    }

    private static boolean isWholeNumber(ColumnType type) {
        return WHOLE_NUMBERS.contains(type.kind());
    }
}
