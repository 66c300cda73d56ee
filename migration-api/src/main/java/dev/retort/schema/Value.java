package dev.retort.schema;

/**
 * A value written into SQL: a {@link Literal} that each dialect spells, an {@link Expression} handed on as it is, or the
 * {@link TimeOfRun}.
 */
public sealed interface Value permits Literal, Expression, TimeOfRun {
    /**
     * Returns the value itself when it is one already, else a {@link Literal} of it.
     *
     * @throws IllegalArgumentException if no literal can hold it
     */
    static Value of(Object value) {
        return value instanceof Value already ? already : new Literal(value);
    }

    /**
     * Returns the value for a default.
     *
     * @throws IllegalArgumentException if it is the {@link TimeOfRun}, or no literal can hold it
     */
    static Value ofDefault(Object value) {
        if (value instanceof TimeOfRun) {
            throw new IllegalArgumentException("the time of a run is no default, since each run has another one;"
                    + " currentTimestamp() is the time at which a row is inserted");
        }
        return of(value);
    }
}
