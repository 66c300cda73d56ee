package dev.retort.core.journal;

/** Where a revision that is under way is going. */
public enum Phase {
    /** It is carried out. */
    FORWARD,

    /** What was done of it is taken back. */
    BACK
}
