package dev.retort.core.plan;

import java.util.Objects;

/** Where a run shall end, as somebody asked for it; what that means depends on the graph and on what is applied. */
public sealed interface Target {

    /**
     * Reads a target: {@code head}, {@code heads}, {@code base}, {@code +2}, {@code -1}, an id, the beginning of one, or a label.
     *
     * @throws MalformedTarget if the text is none of these
     */
    static Target parse(String text) {
        return TargetParser.parse(text);
    }

    <R> R accept(Visitor<R> visitor);

    /** The only head. */
    record Head() implements Target {
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
    record Heads() implements Target {
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
    record Base() implements Target {
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
     * A number of steps from where the database is.
     *
     * @param steps up if positive, down if negative, never 0
     */
    record Relative(long steps) implements Target {
        public Relative {
            if (steps == 0) {
                throw new IllegalArgumentException("a relative target must move");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relative(this);
        }

        @Override
        public String toString() {
            return steps > 0 ? "+" + steps : Long.toString(steps);
        }
    }

    /**
     * A revision, by its id, the beginning of its id, or a label.
     *
     * @param name what was asked for
     */
    record Named(String name) implements Target {
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

    /** One answer for each kind of target. */
    interface Visitor<R> {
        R head(Head target);

        R heads(Heads target);

        R base(Base target);

        R relative(Relative target);

        R named(Named target);
    }
}
