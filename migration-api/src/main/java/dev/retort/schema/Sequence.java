package dev.retort.schema;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A source of numbers that belongs to no table, on PostgreSQL and MariaDB. Immutable; each method returns a changed copy.
 */
public final class Sequence {
    private final String name;
    private final long start;
    private final long increment;
    private final OptionalLong smallest;
    private final OptionalLong largest;
    private final long cache;
    private final boolean cycling;

    private Sequence(
            String name,
            long start,
            long increment,
            OptionalLong smallest,
            OptionalLong largest,
            long cache,
            boolean cycling) {
        this.name = name;
        this.start = start;
        this.increment = increment;
        this.smallest = smallest;
        this.largest = largest;
        this.cache = cache;
        this.cycling = cycling;
    }

    /** Returns the sequence of 1, 2, 3 and so on. */
    public static Sequence sequence(String name) {
        return new Sequence(name, 1, 1, OptionalLong.empty(), OptionalLong.empty(), 1, false);
    }

    /** Returns the sequence, starting at that number. */
    public Sequence startingAt(long number) {
        return new Sequence(name, number, increment, smallest, largest, cache, cycling);
    }

    /** Returns the sequence with that distance between two numbers. */
    public Sequence incrementingBy(long distance) {
        return new Sequence(name, start, distance, smallest, largest, cache, cycling);
    }

    /** Returns the sequence with no number below this one. */
    public Sequence atLeast(long number) {
        return new Sequence(name, start, increment, OptionalLong.of(number), largest, cache, cycling);
    }

    /** Returns the sequence with no number above this one. */
    public Sequence atMost(long number) {
        return new Sequence(name, start, increment, smallest, OptionalLong.of(number), cache, cycling);
    }

    /** Returns the sequence, with sessions taking that many numbers at once. */
    public Sequence caching(long numbers) {
        return new Sequence(name, start, increment, smallest, largest, numbers, cycling);
    }

    /** Returns the sequence, beginning anew behind its last number. */
    public Sequence cycling() {
        return new Sequence(name, start, increment, smallest, largest, cache, true);
    }

    /** Returns the same sequence under another name. */
    public Sequence named(String otherName) {
        return new Sequence(otherName, start, increment, smallest, largest, cache, cycling);
    }

    /** Returns the sequence's name. */
    public String name() {
        return name;
    }

    /** Returns the first number. */
    public long start() {
        return start;
    }

    /** Returns the distance between two numbers. */
    public long increment() {
        return increment;
    }

    /** Returns the smallest number, where that was said. */
    public OptionalLong smallest() {
        return smallest;
    }

    /** Returns the largest number, where that was said. */
    public OptionalLong largest() {
        return largest;
    }

    /** Returns how many numbers a session takes at once. */
    public long cache() {
        return cache;
    }

    /** Tells whether it begins anew behind its last number. */
    public boolean isCycling() {
        return cycling;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that
                && name.equals(that.name)
                && start == that.start
                && increment == that.increment
                && smallest.equals(that.smallest)
                && largest.equals(that.largest)
                && cache == that.cache
                && cycling == that.cycling;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, start, increment, smallest, largest, cache, cycling);
    }

    @Override
    public String toString() {
        return "sequence " + name;
    }
}
