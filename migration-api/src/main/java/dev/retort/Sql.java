package dev.retort;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One statement of SQL, written by hand. Immutable.
 *
 * <p>Nobody reads the statement to find out what it does. {@link #reversedBy} says what takes it back, {@link #affecting}
 * what it does to the schema.
 */
public final class Sql {
    private final String text;
    private final Optional<Reverse> reverse;
    private final Consumer<Operations> effect;

    /** What takes a statement back. */
    public sealed interface Reverse {
        /** Nothing needs to be done. */
        record Nothing() implements Reverse {}

        /** Another statement. */
        record Statement(String text) implements Reverse {}
    }

    private Sql(String text, Optional<Reverse> reverse, Consumer<Operations> effect) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an SQL statement must not be blank");
        }
        this.text = text.strip();
        this.reverse = reverse;
        this.effect = effect;
    }

    /** Returns the statement, with no way back and no effect on the schema. */
    public static Sql of(String statement) {
        return new Sql(statement, Optional.empty(), operations -> {});
    }

    /** Returns the statement, taken back by another one. */
    public Sql reversedBy(String statement) {
        if (statement.isBlank()) {
            throw new IllegalArgumentException(
                    "a reverse statement must not be blank; say reversedByNothing() instead");
        }
        return new Sql(text, Optional.of(new Reverse.Statement(statement.strip())), effect);
    }

    /** Returns the statement, with nothing to do on the way back. */
    public Sql reversedByNothing() {
        return new Sql(text, Optional.of(new Reverse.Nothing()), effect);
    }

    /** Returns the statement, doing to the schema what the given operations would do. */
    public Sql affecting(Consumer<Operations> sameEffect) {
        return new Sql(text, reverse, sameEffect);
    }

    /** Returns the statement's text. */
    public String text() {
        return text;
    }

    /** Returns what takes the statement back, where that was said. */
    public Optional<Reverse> reverse() {
        return reverse;
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
