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
    UNSTAMP,

    /** It counts as it is now, although it is not what was applied, because somebody said so; nothing ran. */
    ACCEPT;

    /** Tells whether a revision counts as applied after it. */
    public boolean leavesApplied() {
        return switch (this) {
            case UPGRADE, STAMP, ACCEPT -> true;
            case DOWNGRADE, UNSTAMP -> false;
        };
    }
}
