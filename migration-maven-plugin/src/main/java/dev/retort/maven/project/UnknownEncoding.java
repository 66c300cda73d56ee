package dev.retort.maven.project;

import dev.retort.core.problem.MigrationException;

/** The sources are said to be in an encoding that does not exist. */
final class UnknownEncoding extends MigrationException {
    UnknownEncoding(String name, IllegalArgumentException cause) {
        super(
                "The property project.build.sourceEncoding is \"" + name
                        + "\", an encoding that this Java does not know. Say UTF-8, for example.",
                cause);
    }
}
