package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;

/** Spells constants; dates and times look like those of {@code CURRENT_TIMESTAMP}, which is in UTC. */
final class SqliteLiterals implements Literals {
    private static final int LONGEST_WHOLE_NUMBER = 63;

    /** Fractions of a second only where there are some, because text is compared letter by letter. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();

    @Override
    public String spell(Literal literal) {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        if (value instanceof BigInteger number) {
            refuseRounding(number);
        }
        if (value instanceof Number) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        return quoted(text(value));
    }

    private static void refuseRounding(BigInteger number) {
        if (number.bitLength() > LONGEST_WHOLE_NUMBER) {
            throw new Unsupported("SQLite keeps whole numbers of 64 bits, and would round " + number
                    + "; keep it as text, in quotes");
        }
    }

    /** Gives a statement the value that SQLite would read from the spelled constant. */
    static void bind(Literal literal, PreparedStatement statement, int place) throws SQLException {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            statement.setLong(place, truth ? 1 : 0);
        } else if (value instanceof BigInteger number) {
            refuseRounding(number);
            statement.setLong(place, number.longValueExact());
        } else if (value instanceof BigDecimal number) {
            bind(number, statement, place);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof Number number) {
            statement.setLong(place, number.longValue());
        } else {
            statement.setString(place, text(value));
        }
    }

    /** A number that is spelled without a point is a whole one, if it has room in 64 bits. */
    private static void bind(BigDecimal number, PreparedStatement statement, int place) throws SQLException {
        boolean whole = number.scale() <= 0 && number.toBigInteger().bitLength() <= LONGEST_WHOLE_NUMBER;
        if (whole) {
            statement.setLong(place, number.longValueExact());
        } else {
            statement.setDouble(place, number.doubleValue());
        }
    }

    private static String text(Object value) {
        if (value instanceof LocalTime time) {
            return time.format(TIME);
        }
        if (value instanceof LocalDateTime time) {
            return time.format(DATE_AND_TIME);
        }
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).format(DATE_AND_TIME);
        }
        return value.toString();
    }

    /** SQLite stops reading a statement at a zero character, so a text with one is given by its bytes. */
    private static String quoted(String text) {
        return text.indexOf('\0') < 0
                ? Literals.quoted(text)
                : "CAST(X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' AS TEXT)";
    }
}
