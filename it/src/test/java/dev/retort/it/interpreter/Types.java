package dev.retort.it.interpreter;

import dev.retort.schema.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for column types. A word that is no portable type is handed on to the database as it is. */
final class Types {
    private static final Pattern WORDS =
            Pattern.compile("(?<name>[\\w :.\"]+?)\\s*(?:\\((?<sizes>[\\d, ]+)\\))?(?<rest>\\s+\\w[\\w ]*)?");

    private static final String ENUMERATION = "enum:";

    private Types() {}

    /** Whether the word means a whole number that a sequence of its own counts up. */
    static boolean isSerial(String text) {
        return text.toLowerCase(Locale.ROOT).matches("(small|big)?serial\\d?");
    }

    static ColumnType of(String text) {
        if (text.startsWith(ENUMERATION)) {
            return ColumnType.enumeration(text.substring(ENUMERATION.length()).strip());
        }
        if (text.endsWith("[]")) {
            return ColumnType.arrayOf(of(text.substring(0, text.length() - 2)));
        }
        Matcher words = WORDS.matcher(text.strip());
        if (!words.matches()) {
            return ColumnType.raw(text);
        }
        String name = words.group("name") + (words.group("rest") == null ? "" : words.group("rest"));
        String sizes = words.group("sizes");
        return sizes == null ? simple(name, text) : sized(name, numbers(sizes), text);
    }

    private static ColumnType simple(String name, String text) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "smallint", "int2", "smallserial", "serial2", "smallinteger" -> ColumnType.SMALLINT;
            case "int", "int4", "integer", "serial", "serial4" -> ColumnType.INTEGER;
            case "bigint", "int8", "bigserial", "serial8", "biginteger" -> ColumnType.BIGINT;
            case "real", "float4" -> ColumnType.REAL;
            case "float", "float8", "double", "double precision" -> ColumnType.DOUBLE;
            case "bool", "boolean" -> ColumnType.BOOLEAN;
            case "varchar", "character varying", "string" -> ColumnType.VARCHAR;
            case "text" -> ColumnType.TEXT;
            case "bytea", "blob", "binary", "largebinary" -> ColumnType.BINARY;
            case "date" -> ColumnType.DATE;
            case "time", "time without time zone" -> ColumnType.TIME;
            case "timestamp", "timestamp without time zone", "datetime" -> ColumnType.TIMESTAMP;
            case "timestamptz", "timestamp with time zone" -> ColumnType.TIMESTAMP_TZ;
            case "uuid" -> ColumnType.UUID;
            case "json" -> ColumnType.JSON;
            case "jsonb" -> ColumnType.JSONB;
            default -> ColumnType.raw(text);
        };
    }

    private static ColumnType sized(String name, List<Integer> sizes, String text) {
        int size = sizes.get(0);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "varchar", "character varying", "string" -> ColumnType.varchar(size);
            case "char", "character", "bpchar" -> ColumnType.character(size);
            case "numeric", "decimal" -> ColumnType.decimal(size, sizes.size() > 1 ? sizes.get(1) : 0);
            case "time", "time without time zone" -> ColumnType.time(size);
            case "timestamp", "timestamp without time zone", "datetime" -> ColumnType.timestamp(size);
            case "timestamptz", "timestamp with time zone" -> ColumnType.timestampTz(size);
            case "binary", "varbinary" -> ColumnType.binary(size);
            default -> ColumnType.raw(text);
        };
    }

    private static List<Integer> numbers(String sizes) {
        return Arrays.stream(sizes.split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
