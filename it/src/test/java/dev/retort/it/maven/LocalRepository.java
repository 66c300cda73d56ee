package dev.retort.it.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local repository of the Maven builds that one JVM of tests starts. Maven does not expect others to write to its
 * repository at the same time, so each of these JVMs works with a copy of its own.
 */
final class LocalRepository {
    private LocalRepository() {}

    /**
     * Brings the copy up to date and returns it.
     *
     * @param installed the repository that the artifacts of this build were installed into
     * @param fork the number of this JVM among those that run at the same time
     */
    static Path copyOf(Path installed, String fork) {
        Path copy = installed.resolveSibling(installed.getFileName() + "-" + fork);
        try (Stream<Path> walk = Files.walk(installed)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path target = copy.resolve(installed.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException("the local repository for Maven builds of tests could not be made", failed);
        }
    }
}
