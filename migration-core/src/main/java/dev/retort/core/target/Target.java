package dev.retort.core.target;

import java.util.Objects;
import java.util.Optional;

/** Where somebody wants to go, as it was asked for; what that means depends on the graph and on what is applied. */
public sealed interface Target {

    /**
     * Reads a target: {@code head}, {@code heads}, {@code base}, {@code current}, an id, a label or the beginning of one; with
     * {@code label@} before it, it is looked for on that line alone; with {@code +2} or {@code -1} behind it or on their own, it is
     * that many steps away.
     *
     * @throws MalformedTarget if the text is none of these
     * @throws RangeNotAllowed if it is a range
     */
    static Target parse(String text) {
        return TargetParser.parse(text);
    }

    <R> R accept(Visitor<R> visitor);

    /** The line to stay on, if one is named. */
    Optional<String> line();

    /**
     * A place in the history: {@code head}, {@code 3f9a}, {@code blog@head}.
     *
     * @param line a label, an id or the beginning of one: only what this revision continues, or what continues it, is meant
     * @param place the place
     */
    record Symbol(Optional<String> line, Place place) implements Target {
        public Symbol {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(place, "place");
        }

        /** A place on any line. */
        public Symbol(Place place) {
            this(Optional.empty(), place);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.symbol(this);
        }

        @Override
        public String toString() {
            return prefix(line) + place;
        }
    }

    /**
     * A number of steps from a place, or from where the database is: {@code +1}, {@code head-2}, {@code blog@+1}.
     *
     * @param line the line to stay on
     * @param start where to count from; if there is none, from where the database is
     * @param steps up if positive, down if negative
     */
    record Relative(Optional<String> line, Optional<Place> start, long steps) implements Target {
        public Relative {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(start, "start");
        }

        /** A number of steps from where the database is. */
        public Relative(long steps) {
            this(Optional.empty(), Optional.empty(), steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relative(this);
        }

        @Override
        public String toString() {
            return prefix(line) + start.map(Place::toString).orElse("") + (steps < 0 ? "" : "+") + steps;
        }
    }

    /** Where the database is. */
    record Current() implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.current(this);
        }

        @Override
        public Optional<String> line() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "current";
        }
    }

    private static String prefix(Optional<String> line) {
        return line.map(name -> name + "@").orElse("");
    }

    /** One answer for each kind of target. */
    interface Visitor<R> {
        R symbol(Symbol target);

        R relative(Relative target);

        R current(Current target);
    }
}
