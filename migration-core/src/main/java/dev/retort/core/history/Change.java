package dev.retort.core.history;

/** What happened to a revision. */
public enum Change {
    /** It ran, and is applied. */
    UPGRADE,

    /** It was undone. */
    DOWNGRADE,

    /** It counts as applied from now on, because somebody said so; nothing ran. */
    STAMP,

    /** It no longer counts as applied, because somebody said so; nothing was undone. */
    UNSTAMP
}
