package dev.retort.core.target;

import java.util.Objects;

/** A place in the history that a target names, before anybody has looked whether it exists. */
public sealed interface Place {

    /** Reads a word: {@code head}, {@code heads} and {@code base} are places of their own, any other is a name. */
    static Place parse(String word) {
        return switch (word) {
            case "head" -> new Head();
            case "heads" -> new Heads();
            case "base" -> new Base();
            default -> new Named(word);
        };
    }

    <R> R accept(Visitor<R> visitor);

    /** The only head. */
    record Head() implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.head(this);
        }

        @Override
        public String toString() {
            return "head";
        }
    }

    /** All heads. */
    record Heads() implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heads(this);
        }

        @Override
        public String toString() {
            return "heads";
        }
    }

    /** Below the first revision: nothing is applied. */
    record Base() implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.base(this);
        }

        @Override
        public String toString() {
            return "base";
        }
    }

    /**
     * A revision, by its id, a label, or the beginning of one.
     *
     * @param name what was asked for
     */
    record Named(String name) implements Place {
        public Named {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One answer for each kind of place. */
    interface Visitor<R> {
        R head(Head place);

        R heads(Heads place);

        R base(Base place);

        R named(Named place);
    }
}
