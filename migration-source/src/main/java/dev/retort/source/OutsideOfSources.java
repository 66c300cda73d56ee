package dev.retort.source;

import dev.retort.core.problem.MigrationException;
import java.nio.file.Path;

/** A link leads out of the folder of sources. */
public final class OutsideOfSources extends MigrationException {
    OutsideOfSources(Path file, Path place) {
        super(file + " would lie in " + place
                + ", outside of the sources, because a folder on the way is a link. Choose another package"
                + " with -Ddb.package.");
    }
}
