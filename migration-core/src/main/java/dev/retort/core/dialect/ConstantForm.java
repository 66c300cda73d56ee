package dev.retort.core.dialect;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A constant as the value that it is for its column: {@code '1'} and {@code 1}, {@code 'true'} and {@code TRUE}. */
final class ConstantForm {
    private static final Pattern STRING = Pattern.compile("'(.*)'", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[-+]?[0-9]+)?");
    private static final Pattern TEXT_TYPE =
            Pattern.compile(".*(char|text|enum|set|clob|json|blob|bytea|binary|citext).*");
    private static final Pattern TIME_TYPE = Pattern.compile("(date|time).*");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(\\.[0-9]+)?)?(Z|[-+].*)?");

    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?");

    private ConstantForm() {}

    /**
     * Returns the value.
     *
     * @param meaning a constant or an expression
     * @param type the column's type, in its one name
     */
    static String of(String meaning, String type) {
        Matcher string = STRING.matcher(meaning);
        boolean quoted = string.matches();
        if (TEXT_TYPE.matcher(type).matches()) {
            return quoted || !NUMBER.matcher(meaning).matches() ? meaning : "'" + meaning + "'";
        }
        String text = quoted ? string.group(1) : meaning;
        if (type.equals("boolean") || type.equals("tinyint(1)")) {
            return truth(text).orElse(meaning);
        }
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return TIME_TYPE.matcher(type).matches() && quoted ? "'" + time(text) + "'" : meaning;
    }

    private static Optional<String> truth(String text) {
        return switch (text) {
            case "1", "t", "true" -> Optional.of("true");
            case "0", "f", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** Returns the instant for a time with an offset, which PostgreSQL shows in the time zone of the session. */
    private static String time(String text) {
        Matcher parts = DATE_AND_TIME.matcher(text);
        if (!parts.matches()) {
            return TIME.matcher(text).matches() ? LocalTime.parse(text).toString() : text;
        }
        String seconds = Optional.ofNullable(parts.group(3)).orElse(":00");
        LocalDateTime local = LocalDateTime.parse(parts.group(1) + "T" + parts.group(2) + seconds);
        return Optional.ofNullable(parts.group(5))
                .map(offset -> OffsetDateTime.of(local, ZoneOffset.of(offset))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString())
                .orElseGet(local::toString);
    }
}
