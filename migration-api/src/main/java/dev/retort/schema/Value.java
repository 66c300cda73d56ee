package dev.retort.schema;

/** A value written into SQL: a {@link Literal} that each dialect spells, or an {@link Expression} handed on as it is. */
public sealed interface Value permits Literal, Expression {
    /**
     * Returns the value itself when it is an {@link Expression}, else a {@link Literal} of it.
     *
     * @throws IllegalArgumentException if no literal can hold it
     */
    static Value of(Object value) {
        return value instanceof Value already ? already : new Literal(value);
    }
}
