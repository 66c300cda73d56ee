package dev.retort.schema;

/**
 * The name of an index to drop while others go on reading and writing its table.
 *
 * <p>PostgreSQL alone makes a difference, and does it outside of a transaction only: the revision needs {@code
 * transactional = false}.
 *
 * @param tolerant whether the index may be missing
 */
public record Concurrently(String name, boolean tolerant) {
    /** Returns the name, marked so. */
    public static Concurrently concurrently(String name) {
        return new Concurrently(name, false);
    }

    /** Returns the name, marked as possibly missing too. */
    public Concurrently ifExists() {
        return new Concurrently(name, true);
    }
}
