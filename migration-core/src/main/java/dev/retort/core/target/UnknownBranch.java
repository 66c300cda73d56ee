package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** What stands before the {@code @} of a target is not one line of the history. */
public final class UnknownBranch extends MigrationException {

    UnknownBranch(String line, MigrationException reason) {
        super("\"" + line + "@\" is not the name of one line. " + reason.getMessage(), reason);
    }
}
