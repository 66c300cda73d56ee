package dev.retort.maven.document;

/** How a goal ended, in a word. */
public enum Outcome {
    /** There was nothing to do, and nothing was done. */
    NOTHING_TO_DO,
    /** The goal did what it is for. */
    DONE,
    /** The goal ended before it changed anything. */
    REFUSED,
    /** Something was begun, or nobody knows, and did not come to its end. */
    FAILED,
    /** Somebody asked the run to end before it was done. */
    INTERRUPTED
}
