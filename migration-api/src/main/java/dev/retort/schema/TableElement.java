package dev.retort.schema;

/** What a table is made of: a {@link Column} or a {@link Constraint}. */
public sealed interface TableElement permits Column, Constraint {}
