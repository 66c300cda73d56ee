package dev.retort.schema;

/** When a constraint is looked at. */
public enum Deferral {
    /** After each statement. */
    NONE,

    /** After each statement, unless a transaction asks for later. */
    POSSIBLE,

    /** When the transaction commits. */
    INITIAL
}
