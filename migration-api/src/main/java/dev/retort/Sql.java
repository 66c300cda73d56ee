package dev.retort;

import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One statement of SQL, written by hand. Immutable.
 *
 * <p>Nobody reads the statement to find out what it does. {@link #reversedBy} says what takes it back, {@link #affecting}
 * what it does to the schema. Where databases disagree, {@link #on} gives one of them its own text. {@link #with} puts
 * values into all of these texts.
 */
public final class Sql {
    private static final Value NULL = Expression.expression("NULL");

    private final String text;
    private final Map<Dialect, String> variants;
    private final Map<String, Value> parameters;
    private final Optional<Reverse> reverse;
    private final Consumer<Operations> effect;

    /** What takes a statement back. */
    public sealed interface Reverse {
        /** Nothing needs to be done. */
        record Nothing() implements Reverse {}

        /** Another statement. */
        record Statement(Sql sql) implements Reverse {}
    }

    private Sql(
            String text,
            Map<Dialect, String> variants,
            Map<String, Value> parameters,
            Optional<Reverse> reverse,
            Consumer<Operations> effect) {
        this.text = text;
        this.variants = Map.copyOf(variants);
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.reverse = reverse;
        this.effect = effect;
    }

    /** Returns the statement, with no way back and no effect on the schema. */
    public static Sql of(String statement) {
        return new Sql(
                checked(statement, "an SQL statement must not be blank"),
                Map.of(),
                Map.of(),
                Optional.empty(),
                operations -> {});
    }

    private static String checked(String statement, String complaint) {
        if (statement.isBlank()) {
            throw new IllegalArgumentException(complaint);
        }
        return statement.strip();
    }

    /** Returns the same statement with another text on {@code dialect}. */
    public Sql on(Dialect dialect, String otherText) {
        return on(Set.of(dialect), otherText);
    }

    /** Returns the same statement with another text on these databases. */
    public Sql on(Set<Dialect> dialects, String otherText) {
        String checked = checked(otherText, "an SQL statement must not be blank, on " + dialects + " neither");
        Map<Dialect, String> more = new EnumMap<>(Dialect.class);
        more.putAll(variants);
        dialects.forEach(dialect -> more.put(dialect, checked));
        return new Sql(text, more, parameters, reverse, effect);
    }

    /**
     * Returns the statement with a value in place of each {@code :name}, quoted as the database wants it.
     *
     * <p>A name in a string, a quoted name or a comment is left alone, and so is {@code ::name}. The statement that takes
     * this one back may use the value, too.
     *
     * @param name a word of letters, digits and underscores
     * @param value a constant, or an {@link Expression}
     */
    public Sql with(String name, Object value) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("the name of a value is a word without the colon, not \"" + name + "\"");
        }
        Map<String, Value> more = new LinkedHashMap<>(parameters);
        if (more.put(name, Value.of(value)) != null) {
            throw new IllegalArgumentException("a statement is given the value of :" + name + " twice");
        }
        return new Sql(text, variants, more, reverse, effect);
    }

    /** Returns the statement with a null in place of each {@code :name}. */
    public Sql withNull(String name) {
        return with(name, NULL);
    }

    /** Returns the statement, taken back by another one. */
    public Sql reversedBy(String statement) {
        return reversedBy(
                of(checked(statement, "a reverse statement must not be blank; say reversedByNothing() instead")));
    }

    /** Returns the statement, taken back by another one, of which only text and values count. */
    public Sql reversedBy(Sql statement) {
        return new Sql(text, variants, parameters, Optional.of(new Reverse.Statement(statement)), effect);
    }

    /** Returns the statement, with nothing to do on the way back. */
    public Sql reversedByNothing() {
        return new Sql(text, variants, parameters, Optional.of(new Reverse.Nothing()), effect);
    }

    /** Returns the statement, doing to the schema what the given operations would do. */
    public Sql affecting(Consumer<Operations> sameEffect) {
        return new Sql(text, variants, parameters, reverse, sameEffect);
    }

    /** Returns the text for databases that have no text of their own, with the names of values in it. */
    public String text() {
        return text;
    }

    /** Returns the text for {@code dialect}, with the names of values in it. */
    public String textFor(Dialect dialect) {
        return variants.getOrDefault(dialect, text);
    }

    /** Returns the texts that were given for single databases. */
    public Map<Dialect, String> variants() {
        return variants;
    }

    /** Returns the values by name, in the order in which they were given. */
    public Map<String, Value> parameters() {
        return parameters;
    }

    /** Returns what takes the statement back, where that was said; it knows the values of this statement. */
    public Optional<Reverse> reverse() {
        return reverse.map(said -> said instanceof Reverse.Statement statement
                ? new Reverse.Statement(statement.sql().knowing(parameters))
                : said);
    }

    private Sql knowing(Map<String, Value> otherParameters) {
        Map<String, Value> all = new LinkedHashMap<>(otherParameters);
        all.keySet().removeIf(name -> !mentions(name));
        all.putAll(parameters);
        return new Sql(text, variants, all, Optional.empty(), operations -> {});
    }

    private boolean mentions(String name) {
        return Stream.concat(Stream.of(text), variants.values().stream()).anyMatch(each -> each.contains(":" + name));
    }

    /** Returns the operations that would do the same to the schema. */
    public Consumer<Operations> effect() {
        return effect;
    }

    @Override
    public String toString() {
        return text;
    }
}
