package dev.retort.maven.configuration;

import dev.retort.core.problem.MigrationException;

/** A value that a user gave makes no sense. */
final class InvalidSetting extends MigrationException {
    InvalidSetting(Setting setting, Given given, String expected) {
        super(setting.property() + " has to be " + expected + ", and is \"" + given.value() + "\" (from "
                + given.origin() + ").");
    }
}
