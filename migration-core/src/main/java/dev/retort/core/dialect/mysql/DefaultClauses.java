package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Literal;
import dev.retort.schema.Value;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Values as they stand behind {@code DEFAULT}.
 *
 * <p>MySQL wants parentheses around everything but constants and the current time, and around constants too where the
 * column is a text, a blob or a JSON document. MariaDB understands the former and does without the latter.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html">MySQL: Data Type Default Values</a>
 */
final class DefaultClauses {
    private static final Pattern CURRENT_TIME = Pattern.compile(
            "(current_timestamp|now|localtime|localtimestamp)\\s*(\\(\\s*\\d?\\s*\\))?(\\s+on\\s+update\\s.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTANT =
            Pattern.compile("[-+]?[0-9.]+(e[-+]?[0-9]+)?|'([^'\\\\]|'')*'|null|true|false", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final Literals literals;

    DefaultClauses(Dialect dialect, Literals literals) {
        this.dialect = dialect;
        this.literals = literals;
    }

    String of(Column column) {
        Value value = column.defaultValue().orElseThrow();
        String text = literals.spell(value, dialect);
        if (value instanceof Expression expression && expression.isCurrentTimestamp()) {
            return currentTimestamp(column);
        }
        if (value instanceof Literal literal
                && dialect == Dialect.MARIADB
                && LongTypes.contain(column.type(), dialect)
                && !isInBasicPlane(text)) {
            return hexadecimal(literal);
        }
        boolean parentheses =
                isWorkedOut(text, value) || (dialect == Dialect.MYSQL && LongTypes.contain(column.type(), dialect));
        return parentheses ? "(" + text + ")" : text;
    }

    /** The time has to be as precise as its column. */
    private String currentTimestamp(Column column) {
        return switch (column.type().kind()) {
            case TIMESTAMP, TIMESTAMP_TZ ->
                "CURRENT_TIMESTAMP"
                        + (column.type().size().orElse(0) == 0
                                ? ""
                                : "(" + column.type().size().getAsInt() + ")");
            case RAW -> "CURRENT_TIMESTAMP";
            default -> "(CURRENT_TIMESTAMP)";
        };
    }

    /** MariaDB keeps the default of a long type as an expression, and its characters outside of the basic plane as "?". */
    private static String hexadecimal(Literal literal) {
        byte[] bytes = literal.value().toString().getBytes(StandardCharsets.UTF_8);
        return "(CONVERT(X'" + HexFormat.of().formatHex(bytes) + "' USING utf8mb4))";
    }

    private static boolean isInBasicPlane(String text) {
        return text.codePoints().allMatch(Character::isBmpCodePoint);
    }

    private static boolean isWorkedOut(String text, Value value) {
        return value instanceof Expression
                && !CURRENT_TIME.matcher(text).matches()
                && !CONSTANT.matcher(text).matches();
    }
}
