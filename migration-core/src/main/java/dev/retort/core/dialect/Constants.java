package dev.retort.core.dialect;

import dev.retort.schema.Expression;
import dev.retort.schema.Literal;
import dev.retort.schema.TimeOfRun;
import dev.retort.schema.Value;
import org.jspecify.annotations.Nullable;

/** The values of rows that are read when they are needed. */
public final class Constants {
    private static final Value NULL = Expression.expression("NULL");

    private Constants() {}

    /**
     * Returns a value of a row as it stands in a statement.
     *
     * @throws IllegalArgumentException if no literal can hold it
     */
    static Value of(@Nullable Object value) {
        return value == null ? NULL : literal(value);
    }

    /**
     * Returns a value of a row that is not null.
     *
     * @throws IllegalArgumentException if no literal can hold it
     */
    public static Literal literal(Object value) {
        return value instanceof TimeOfRun time ? time.literal() : new Literal(value);
    }
}
