package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;
import java.io.IOException;

/** A manifest is there, but its bytes cannot be read. */
public final class UnreadableManifest extends MigrationException {

    UnreadableManifest(String source, IOException cause) {
        this(source, cause.toString(), cause);
    }

    UnreadableManifest(String source, String reason, IOException cause) {
        super(message(source, reason), cause);
    }

    UnreadableManifest(String source, String reason) {
        super(message(source, reason));
    }

    private static String message(String source, String reason) {
        return "Cannot read " + source + ": " + reason + ". Compile again (mvn clean compile) or replace the jar.";
    }
}
