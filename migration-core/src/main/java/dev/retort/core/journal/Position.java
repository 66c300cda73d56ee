package dev.retort.core.journal;

import java.util.Comparator;

/**
 * A place in a program: a statement of one of its operations.
 *
 * @param operation which operation; the first is 1
 * @param statement which of its statements, counted as they are carried out, in blocks and on chosen ways too; the first is 1,
 *     and 0 is the place before it
 */
public record Position(int operation, int statement) implements Comparable<Position> {
    /** The place before the first operation. */
    public static final Position START = new Position(1, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::operation).thenComparingInt(Position::statement);

    /** Returns the place before the statement. */
    public Position before() {
        return new Position(operation, statement - 1);
    }

    /** Returns the last operation that has done something here; 0 if none has. */
    public int lastOperation() {
        return statement > 0 ? operation : operation - 1;
    }

    /** Tells whether that place is this one or one before it. */
    public boolean covers(Position other) {
        return other.compareTo(this) <= 0;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code 3.1}. */
    @Override
    public String toString() {
        return operation + "." + statement;
    }
}
