package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** The text is no target. */
public final class MalformedTarget extends MigrationException {

    MalformedTarget(String text) {
        super("\"" + text + "\" is not a target. A target is head, heads, base, a number of steps such as +1 or -1, "
                + "a revision id, the beginning of one, or a label; it may have the line before it, as in blog@head,"
                + " and steps behind it, as in head-1.");
    }
}
