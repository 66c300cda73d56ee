package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** A range stands where one target is needed. */
public final class RangeNotAllowed extends MigrationException {

    RangeNotAllowed(String text) {
        super("\"" + text
                + "\" is a range, and here one target is needed. A run starts where the database is, so only say where it"
                + " shall end.");
    }
}
