package dev.retort;

/** What other sessions cannot do with a table that a revision has locked. */
public enum LockMode {
    /** Change its rows or its definition; they may read. */
    AGAINST_WRITES,

    /** Anything at all. */
    AGAINST_READS_AND_WRITES
}
