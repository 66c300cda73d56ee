package dev.retort.source;

import dev.retort.core.problem.MigrationException;
import java.nio.file.Path;

/** There is a file of that name. */
public final class FileExists extends MigrationException {
    FileExists(Path file) {
        super(file + " exists already and is not written over. Choose another name with -Ddb.className.");
    }
}
