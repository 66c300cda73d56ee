package dev.retort.it.catalogue;

/** Which way a recorded step went. */
public enum Direction {
    UP,
    DOWN
}
