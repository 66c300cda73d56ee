package dev.retort.schema;

/** Where an index has the rows whose key is null. */
public enum NullsOrder {
    FIRST,
    LAST
}
