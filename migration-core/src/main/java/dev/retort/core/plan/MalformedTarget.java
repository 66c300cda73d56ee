package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;

/** The text is no target. */
public final class MalformedTarget extends MigrationException {
    MalformedTarget(String text) {
        super("\"" + text + "\" is not a target. A target is head, heads, base, a number of steps such as +1 or -1, "
                + "a revision id, the beginning of one, or a label.");
    }
}
