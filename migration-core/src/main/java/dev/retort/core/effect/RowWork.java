package dev.retort.core.effect;

/** What happens to the rows of a table, from the least to the worst. */
public enum RowWork {
    /** Nobody looks at them, so that it takes no longer if there are many. */
    NONE,

    /** Rows are inserted, changed or deleted, as many as are meant. */
    CHANGED,

    /** All are read. */
    READ,

    /** All are read, and an index is built. */
    INDEXED,

    /** All are written anew, and so are the indexes. */
    REWRITTEN
}
