package dev.retort.it.manual;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything. */
final class Repository {
    private Repository() {}

    /** Wherever below it the tests are started. */
    static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(".ci/run"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("the tests were started outside of the repository");
            }
        }
        return directory;
    }
}
