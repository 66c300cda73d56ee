package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Literals;
import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How MySQL and MariaDB spell constants.
 *
 * <p>Their date and time types know no zone, so a time with an offset is written as the same instant in UTC.
 */
public final class MysqlLiterals implements Literals {
    private static final DateTimeFormatter DATE_AND_TIME = formatter("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DATE_AND_TIME_WITH_FRACTION = formatter("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = formatter("HH:mm:ss");
    private static final DateTimeFormatter TIME_WITH_FRACTION = formatter("HH:mm:ss.SSSSSS");

    @Override
    public String spell(Literal literal) {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(textOf(value));
    }

    /** Gives a statement the value that the server would read from the spelled constant. */
    public static void bind(Literal literal, PreparedStatement statement, int place) throws SQLException {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            statement.setLong(place, truth ? 1 : 0);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(place, number);
        } else if (value instanceof BigInteger number) {
            statement.setBigDecimal(place, new BigDecimal(number));
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof Number number) {
            statement.setLong(place, number.longValue());
        } else {
            statement.setString(place, textOf(value));
        }
    }

    private static String textOf(Object value) {
        if (value instanceof OffsetDateTime time) {
            return textOf(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        }
        if (value instanceof LocalDateTime time) {
            return time.format(isWholeSecond(time) ? DATE_AND_TIME : DATE_AND_TIME_WITH_FRACTION);
        }
        if (value instanceof LocalTime time) {
            return time.format(isWholeSecond(time) ? TIME : TIME_WITH_FRACTION);
        }
        return value.toString();
    }

    private static boolean isWholeSecond(TemporalAccessor time) {
        return time.get(ChronoField.NANO_OF_SECOND) == 0;
    }

    /** Returns the text between single quotes; a backslash is an escape character here. */
    static String quoted(String text) {
        return Literals.quoted(text.replace("\\", "\\\\").replace("\0", "\\0"));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
