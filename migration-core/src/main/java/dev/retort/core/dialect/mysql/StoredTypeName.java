package dev.retort.core.dialect.mysql;

import dev.retort.schema.Dialect;
import java.util.Locale;

/** The name under which a catalogue lists a type; MariaDB and old columns of MySQL show how wide a number is printed. */
final class StoredTypeName {
    private StoredTypeName() {}

    /** Returns the name in the catalogue for a name that was sent. */
    static String of(String typeName, Dialect dialect) {
        String name = typeName.toLowerCase(Locale.ROOT).replace(", ", ",");
        return switch (name) {
            case "bool", "boolean" -> "tinyint";
            case "integer" -> "int";
            case "double precision" -> "double";
            case "json" -> dialect == Dialect.MARIADB ? "longtext" : name;
            default -> name.replaceFirst("^(numeric|dec|fixed)\\b", "decimal").replaceFirst("^char$", "char(1)");
        };
    }

    /** Returns the SQL for the name without the width of whole numbers. */
    static String normalised(String column) {
        return "REGEXP_REPLACE(LOWER(" + column + "), '(?<=int)[(][0-9]+[)]', '')";
    }
}
