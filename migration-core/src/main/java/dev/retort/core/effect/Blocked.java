package dev.retort.core.effect;

/** What other sessions cannot do to a table while a lock is held, from the least to the worst. */
public enum Blocked {
    /** They read and write, and change what the table looks like. */
    NOTHING,

    /** They read and write, but the table stays what it is. */
    CHANGES,

    /** They read, and do not write. */
    WRITES,

    /** They do not even read. */
    EVERYTHING
}
