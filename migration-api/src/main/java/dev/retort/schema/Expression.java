package dev.retort.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A piece of SQL inside a larger statement: a default, a check, an index key or predicate, a generated value.
 *
 * <p>The text is handed to the database as it is. Where databases disagree, {@link #on} gives one of them its own text.
 */
public final class Expression implements Value {
    private static final Expression CURRENT_TIMESTAMP = new Expression("CURRENT_TIMESTAMP", Map.of());

    private final String text;
    private final Map<Dialect, String> variants;

    private Expression(String text, Map<Dialect, String> variants) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an SQL expression must not be blank");
        }
        this.text = text;
        this.variants = Map.copyOf(variants);
    }

    /** Returns the expression with this text on every database. */
    public static Expression expression(String text) {
        return new Expression(text, Map.of());
    }

    /**
     * Returns the time at which a statement or transaction starts, as the database's clock has it. As the default of a
     * column with fractional seconds it gets the precision of that column where the database asks for it.
     */
    public static Expression currentTimestamp() {
        return CURRENT_TIMESTAMP;
    }

    /** Returns the same expression with another text on {@code dialect}. */
    public Expression on(Dialect dialect, String otherText) {
        return on(Set.of(dialect), otherText);
    }

    /** Returns the same expression with another text on these databases. */
    public Expression on(Set<Dialect> dialects, String otherText) {
        Map<Dialect, String> more = new EnumMap<>(Dialect.class);
        more.putAll(variants);
        dialects.forEach(dialect -> more.put(dialect, otherText));
        return new Expression(text, more);
    }

    /** Returns the text for {@code dialect}. */
    public String textFor(Dialect dialect) {
        return variants.getOrDefault(dialect, text);
    }

    /** Returns the text for databases that have no text of their own. */
    public String text() {
        return text;
    }

    /** Returns the texts that were given for single databases. */
    public Map<Dialect, String> variants() {
        return variants;
    }

    /** Tells whether this is {@link #currentTimestamp()} without a variant. */
    public boolean isCurrentTimestamp() {
        return equals(CURRENT_TIMESTAMP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && text.equals(that.text) && variants.equals(that.variants);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, variants);
    }

    @Override
    public String toString() {
        return text;
    }
}
