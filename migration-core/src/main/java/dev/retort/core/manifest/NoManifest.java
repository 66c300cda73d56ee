package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;

/** There is no manifest on the class path: no revision was ever processed. */
public final class NoManifest extends MigrationException {
    NoManifest(String version) {
        super("There is no " + Manifest.PATH + " on the class path");
    }
}
