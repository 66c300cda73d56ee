package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** The text is no range. */
public final class MalformedRange extends MigrationException {

    public MalformedRange(String text) {
        super("\"" + text
                + "\" is not a range. A range is two targets with a colon between, such as base:3f9a; each of them may"
                + " be left out, so 3f9a: is all that continues 3f9a, and :3f9a all that leads to it.");
    }
}
