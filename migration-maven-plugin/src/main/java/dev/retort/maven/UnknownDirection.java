package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** A script goes neither up nor down. */
final class UnknownDirection extends MigrationException {
    UnknownDirection(String direction) {
        super("db.direction has to be upgrade or downgrade, and is \"" + direction + "\".");
    }
}
