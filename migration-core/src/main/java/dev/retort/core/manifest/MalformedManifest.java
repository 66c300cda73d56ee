package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;

/** A line of a manifest makes no sense. */
public final class MalformedManifest extends MigrationException {
    MalformedManifest(String source, int line, String reason) {
        super(source + ", line " + line + ": " + reason
                + ". The file is written by Retort's annotation processor; delete it and"
                + " compile again (mvn clean compile).");
    }
}
