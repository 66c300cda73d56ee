package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;
import java.io.IOException;

/** A manifest is there, but its bytes cannot be read. */
public final class UnreadableManifest extends MigrationException {

    UnreadableManifest(String source, IOException cause) {
        super(
                "Cannot read " + source + ": " + cause + ". Compile again (mvn clean compile) or replace the jar.",
                cause);
    }
}
