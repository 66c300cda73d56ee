package dev.retort.maven.project;

import dev.retort.core.problem.MigrationException;

/** Maven cannot find a library of the project. */
final class UnresolvedDependencies extends MigrationException {
    UnresolvedDependencies(Exception cause) {
        super("The libraries of the project cannot be found: " + cause.getMessage(), cause);
    }
}
