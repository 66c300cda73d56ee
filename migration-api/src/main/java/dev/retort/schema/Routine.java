package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function or procedure that the database keeps; SQLite keeps none. Immutable; each method returns a changed copy.
 *
 * <p>Parameters, result, properties and body are in the words of the database, so a routine for several databases is one
 * for each, inside {@code on(...)}.
 */
public final class Routine {
    private final boolean procedure;
    private final String name;
    private final List<String> parameters;
    private final Optional<String> result;
    private final String language;
    private final Optional<String> properties;
    private final String body;

    private Routine(
            boolean procedure,
            String name,
            List<String> parameters,
            Optional<String> result,
            String language,
            Optional<String> properties,
            String body) {
        this.procedure = procedure;
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.result = result;
        this.language = language;
        this.properties = properties;
        this.body = body;
    }

    /** Returns the beginning of a function: without parameters, in {@code plpgsql} where a language is asked for. */
    public static Routine function(String name) {
        return new Routine(false, name, List.of(), Optional.empty(), "plpgsql", Optional.empty(), "");
    }

    /** Returns the beginning of a procedure: without parameters, in {@code plpgsql} where a language is asked for. */
    public static Routine procedure(String name) {
        return new Routine(true, name, List.of(), Optional.empty(), "plpgsql", Optional.empty(), "");
    }

    /** Returns the routine with these parameters, such as {@code "amount integer"}. */
    public Routine taking(String... otherParameters) {
        return new Routine(procedure, name, List.of(otherParameters), result, language, properties, body);
    }

    /** Returns the function, with a result of this type. */
    public Routine returns(String type) {
        return new Routine(procedure, name, parameters, Optional.of(type), language, properties, body);
    }

    /** Returns the routine with its body in that language. */
    public Routine language(String otherLanguage) {
        return new Routine(procedure, name, parameters, result, otherLanguage, properties, body);
    }

    /** Returns the routine with words such as {@code IMMUTABLE} or {@code DETERMINISTIC}. */
    public Routine properties(String words) {
        return new Routine(procedure, name, parameters, result, language, Optional.of(words), body);
    }

    /** Returns the routine with this body. */
    public Routine body(String text) {
        return new Routine(procedure, name, parameters, result, language, properties, text);
    }

    /** Returns the same routine under another name. */
    public Routine named(String otherName) {
        return new Routine(procedure, otherName, parameters, result, language, properties, body);
    }

    /** Tells whether this is a procedure, not a function. */
    public boolean isProcedure() {
        return procedure;
    }

    /** Returns the routine's name. */
    public String name() {
        return name;
    }

    /** Returns the parameters, in order. */
    public List<String> parameters() {
        return parameters;
    }

    /** Returns the type of what a function returns, where that was said. */
    public Optional<String> result() {
        return result;
    }

    /** Returns the language of the body, which PostgreSQL asks for. */
    public String language() {
        return language;
    }

    /** Returns the words between result and body, where there are any. */
    public Optional<String> properties() {
        return properties;
    }

    /** Returns the body. */
    public String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Routine that
                && procedure == that.procedure
                && name.equals(that.name)
                && parameters.equals(that.parameters)
                && result.equals(that.result)
                && language.equals(that.language)
                && properties.equals(that.properties)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(procedure, name, parameters, result, language, properties, body);
    }

    @Override
    public String toString() {
        return (procedure ? "procedure " : "function ") + name;
    }
}
