package dev.retort.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A constant that each dialect spells in its own way: {@code true} is {@code true}, {@code 1} or {@code TRUE}.
 *
 * @param value a string, boolean, whole or decimal number, {@code java.time} date or time, or UUID
 */
public record Literal(Object value) implements Value {
    /**
     * Checks that the dialects know how to spell the value.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Literal {
        boolean known = value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || (value instanceof Double number && Double.isFinite(number))
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof UUID;
        if (!known) {
            throw new IllegalArgumentException(
                    "no SQL literal for " + value.getClass().getName() + " " + value
                            + "; use a string, boolean, number, java.time value or UUID, or expression(\"...\")");
        }
    }
}
