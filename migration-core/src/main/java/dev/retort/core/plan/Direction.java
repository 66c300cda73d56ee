package dev.retort.core.plan;

/** The way through the graph. */
public enum Direction {
    UPGRADE,
    DOWNGRADE
}
