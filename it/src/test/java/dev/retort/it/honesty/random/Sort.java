package dev.retort.it.honesty.random;

import static dev.retort.schema.Expression.currentTimestamp;

import dev.retort.schema.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A sort of columns.
 *
 * @param defaults values that a column of the type may have as its default
 * @param conditions what a check may say of a column, which is called {@code %s}
 * @param isKey whether every database makes keys of the type
 */
record Sort(ColumnType type, List<Object> defaults, List<String> conditions, boolean isKey) {
    private static final List<String> OF_NUMBERS =
            List.of("%s > 0", "%s IN (1, 2, 3)", "%s BETWEEN 1 AND 9", "%s <> 5 OR %s IS NULL", "NOT (%s = 4)");
    private static final List<String> OF_STRINGS =
            List.of("%s <> 'x'", "%s LIKE 'a%%'", "%s IN ('a', 'b')", "length(%s) < 9", "%s IS NULL OR %s > 'it''s'");

    static final Sort INTEGER = new Sort(ColumnType.INTEGER, List.of(0, -7, 12), OF_NUMBERS, true);
    static final Sort BIGINT = new Sort(ColumnType.BIGINT, List.of(1, 9_000_000_000L), OF_NUMBERS, true);
    static final Sort SHORT_STRING = new Sort(ColumnType.varchar(20), List.of("a", "it's", ""), OF_STRINGS, true);

    private static final List<Sort> ALL = List.of(
            INTEGER,
            BIGINT,
            SHORT_STRING,
            new Sort(ColumnType.SMALLINT, List.of(3), OF_NUMBERS, true),
            new Sort(ColumnType.varchar(100), List.of("b\\c", "\"d\""), OF_STRINGS, true),
            new Sort(ColumnType.character(4), List.of("abcd"), OF_STRINGS, true),
            new Sort(ColumnType.TEXT, List.of("once"), OF_STRINGS, false),
            new Sort(ColumnType.BOOLEAN, List.of(true, false), List.of(), true),
            new Sort(ColumnType.decimal(8, 2), List.of(new BigDecimal("1.50"), 7), OF_NUMBERS, true),
            new Sort(ColumnType.DOUBLE, List.of(0.5), OF_NUMBERS, true),
            new Sort(ColumnType.DATE, List.of(LocalDate.of(2026, 1, 31)), List.of(), true),
            new Sort(ColumnType.TIME, List.of(LocalTime.of(8, 30)), List.of(), true),
            new Sort(ColumnType.timestamp(3), List.of(currentTimestamp()), List.of(), true),
            new Sort(ColumnType.TIMESTAMP, List.of(LocalDateTime.of(2026, 1, 31, 8, 30)), List.of(), true),
            new Sort(ColumnType.TIMESTAMP_TZ, List.of(currentTimestamp()), List.of(), true),
            new Sort(ColumnType.UUID, List.of(), List.of(), true),
            new Sort(ColumnType.binary(8), List.of(), List.of(), true),
            new Sort(ColumnType.JSON, List.of("{}"), List.of(), false),
            new Sort(ColumnType.enumeration("mood", "good", "it's bad"), List.of("good"), List.of(), true),
            new Sort(ColumnType.enumeration("size", "s", "m", "l"), List.of("m", "l"), List.of(), true));

    static Sort any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** The sort of a column that is there. */
    static Optional<Sort> of(ColumnType type) {
        return ALL.stream().filter(sort -> sort.type().equals(type)).findFirst();
    }

    /** The types that every value of this one fits into. */
    List<Sort> wider() {
        return switch (type.kind()) {
            case SMALLINT -> List.of(INTEGER, BIGINT);
            case INTEGER -> List.of(BIGINT);
            case VARCHAR ->
                ALL.stream()
                        .filter(sort -> sort.type().equals(ColumnType.varchar(100))
                                || sort.type().equals(ColumnType.TEXT))
                        .filter(sort -> !sort.type().equals(type))
                        .toList();
            default -> List.of();
        };
    }
}
