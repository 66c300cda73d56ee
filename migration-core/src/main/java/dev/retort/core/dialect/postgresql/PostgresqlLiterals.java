package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Literals;
import dev.retort.schema.Literal;
import java.math.BigDecimal;

/**
 * How PostgreSQL spells constants.
 *
 * <p>Dates, times and UUIDs are quoted without a type, so that PostgreSQL takes them for what the column is.
 */
final class PostgresqlLiterals implements Literals {
    @Override
    public String spell(Literal literal) {
        Object value = literal.value();
        return value instanceof Boolean || value instanceof Number ? textOf(literal) : Literals.quoted(textOf(literal));
    }

    /** Returns the constant without quotes. */
    static String textOf(Literal literal) {
        return literal.value() instanceof BigDecimal number
                ? number.toPlainString()
                : literal.value().toString();
    }
}
