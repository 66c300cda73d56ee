package dev.retort;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * Work that needs a connection, carried out in its place among the operations. Immutable.
 *
 * <p>The work gets the connection on which the revision runs. It must neither commit, roll back nor close it. It cannot
 * be written to a script, and replaying a history steps over it.
 */
public final class Jdbc {
    /** The work that does nothing, for a way back that needs nothing. */
    public static final Work NOTHING = connection -> {};

    private final String description;
    private final Work work;
    private final Optional<Work> reverse;

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does the work.
         *
         * @throws SQLException if the database refuses; the revision then fails
         */
        void run(Connection connection) throws SQLException;
    }

    private Jdbc(String description, Work work, Optional<Work> reverse) {
        this.description = Objects.requireNonNull(description, "description");
        this.work = Objects.requireNonNull(work, "work");
        this.reverse = reverse;
    }

    /**
     * Returns the work, with no way back.
     *
     * @param description what it does, for people; also all that the revision's checksum knows of it, for the hash of its
     *     code is kept apart
     */
    public static Jdbc work(String description, Work work) {
        return new Jdbc(description, work, Optional.empty());
    }

    /** Returns the work, taken back by other work, or by {@link #NOTHING}. */
    public Jdbc reversedBy(Work otherWork) {
        return new Jdbc(description, work, Optional.of(otherWork));
    }

    /** Returns what the work does, for people. */
    public String description() {
        return description;
    }

    /** Returns the work. */
    public Work work() {
        return work;
    }

    /** Returns what takes the work back, where that was said. */
    public Optional<Work> reverse() {
        return reverse;
    }

    @Override
    public String toString() {
        return description;
    }
}
