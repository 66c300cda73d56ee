package dev.retort.schema;

/** What becomes of an index on a database that has no such indexes. */
public enum Fallback {
    /** The revision is refused there, before anything is done. */
    REFUSE,

    /** There is no such index there. */
    LEAVE_OUT,

    /** The index is built there without what the database does not know, over all rows for example. */
    SIMPLIFY
}
