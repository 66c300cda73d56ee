package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** A parameter that can only be true or false is something else. */
final class InvalidChoice extends MigrationException {
    InvalidChoice(String property, String value) {
        super(property + " has to be true or false, and is \"" + value + "\".");
    }
}
