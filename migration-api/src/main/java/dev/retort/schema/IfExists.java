package dev.retort.schema;

/**
 * The name of something to drop that may be missing.
 *
 * <p>A drop that tolerates a missing object cannot be undone by itself: nobody knows whether there was one.
 */
public record IfExists(String name) {
    /** Returns the name, marked as possibly missing. */
    public static IfExists ifExists(String name) {
        return new IfExists(name);
    }
}
