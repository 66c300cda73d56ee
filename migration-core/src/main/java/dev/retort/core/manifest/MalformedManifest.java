package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;

/** A line of a manifest makes no sense. */
public final class MalformedManifest extends MigrationException {

    MalformedManifest(String source, int line, String reason) {
        super(source + ", line " + line + ": " + reason
                + ". Retort's annotation processor writes this file: use the same version of Retort everywhere,"
                + " and compile again (mvn clean compile).");
    }
}
