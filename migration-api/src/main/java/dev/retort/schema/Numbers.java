package dev.retort.schema;

import java.util.OptionalLong;

/**
 * Which numbers a database gives to the rows of a column that it numbers.
 *
 * @param start the first one; 1 unless said otherwise
 * @param increment how far the next one is; 1 unless said otherwise
 * @param isAlways whether a statement that gives a number of its own is refused
 */
public record Numbers(OptionalLong start, OptionalLong increment, boolean isAlways) {
    /** One after the other from 1 on, unless a statement gives another one. */
    public static final Numbers USUAL = new Numbers(OptionalLong.empty(), OptionalLong.empty(), false);

    /** Checks that numbers differ. */
    public Numbers {
        if (increment.isPresent() && increment.getAsLong() == 0) {
            throw new IllegalArgumentException("numbers cannot be 0 apart");
        }
    }

    /** Returns the numbers from {@code start} on. */
    public static Numbers numbersFrom(long start) {
        return new Numbers(OptionalLong.of(start), OptionalLong.empty(), false);
    }

    /** Returns the usual numbers, and refuses statements that give another one: {@code GENERATED ALWAYS}, on PostgreSQL. */
    public static Numbers always() {
        return new Numbers(OptionalLong.empty(), OptionalLong.empty(), true);
    }

    /** Returns the numbers that far apart; PostgreSQL alone can do that. */
    public Numbers by(long step) {
        return new Numbers(start, OptionalLong.of(step), isAlways);
    }

    /** Returns the numbers, given always: a statement that gives another one is refused; PostgreSQL alone can do that. */
    public Numbers givenAlways() {
        return new Numbers(start, increment, true);
    }
}
