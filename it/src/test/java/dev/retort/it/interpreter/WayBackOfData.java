package dev.retort.it.interpreter;

import dev.retort.Sql;

/** What takes a statement about rows back. */
enum WayBackOfData {
    /** Nothing does; the way back is written by hand. */
    NONE,
    /** The rows may stay as they are, since a recording is about the schema. */
    NOTHING;

    Sql addTo(Sql statement) {
        return this == NOTHING ? statement.reversedByNothing() : statement;
    }
}
