package dev.retort.core.target;

/** What happens when steps are counted beyond the first or the last revision. */
public enum EndOfHistory {
    /** There is no such place. */
    REFUSES,
    /** The last revision that was reached is meant: who looks at a history wants to see what there is. */
    STOPS
}
