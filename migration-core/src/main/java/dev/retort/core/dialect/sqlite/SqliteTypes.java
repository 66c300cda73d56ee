package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.TypeNames;
import dev.retort.core.dialect.TypeRefusals;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.Optional;

/** SQLite takes any name of a type; these are the usual ones, and each gives the affinity that its values need. */
final class SqliteTypes implements TypeNames {
    @Override
    public String nameOf(ColumnType type) {
        return Optional.ofNullable(type.variants().get(Dialect.SQLITE)).orElseGet(() -> signedName(type));
    }

    private static String signedName(ColumnType type) {
        TypeRefusals.refuseUnsigned(Dialect.SQLITE, type);
        return usualNameOf(type);
    }

    private static String usualNameOf(ColumnType type) {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, BOOLEAN, TEXT, DATE, TIME, JSON ->
                type.kind().name();
            case DECIMAL -> "NUMERIC(" + type.size().orElseThrow() + ", " + type.scale() + ")";
            case CHAR -> "CHAR(" + type.size().orElseThrow() + ")";
            case VARCHAR -> type.size().isPresent() ? "VARCHAR(" + type.size().getAsInt() + ")" : "VARCHAR";
            case MEDIUMTEXT, LONGTEXT -> "TEXT";
            case JSONB -> "JSON";
            case BIT, ARRAY -> throw TypeRefusals.missing(Dialect.SQLITE, type);
            case BINARY, MEDIUMBLOB, LONGBLOB -> "BLOB";
            case TIMESTAMP, TIMESTAMP_TZ -> "DATETIME";
            case UUID -> "CHAR(36)";
            case ENUM -> "VARCHAR(" + longest(type) + ")";
            case RAW -> TypeRefusals.rawName(Dialect.SQLITE, type);
        };
    }

    private static int longest(ColumnType enumeration) {
        return enumeration.values().stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Tells whether the type's values are spelt out in a check, because it has no type of its own. */
    static boolean needsCheckOfValues(ColumnType type) {
        return type.kind() == ColumnType.Kind.ENUM && !type.variants().containsKey(Dialect.SQLITE);
    }
}
