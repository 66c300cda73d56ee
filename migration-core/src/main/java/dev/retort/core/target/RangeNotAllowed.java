package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** A range stands where one target is needed. */
public final class RangeNotAllowed extends MigrationException {

    RangeNotAllowed(String text) {
        super("\"" + text
                + "\" is a range, and this goes to one place: where it starts is where the database is. Say only \""
                + text.substring(text.indexOf(':') + 1) + "\".");
    }
}
