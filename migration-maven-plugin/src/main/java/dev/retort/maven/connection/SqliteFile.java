package dev.retort.maven.connection;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The file that a URL of SQLite names. */
final class SqliteFile {

    private static final String PREFIX = "jdbc:sqlite:";
    private static final String URI = "file:";

    private SqliteFile() {}

    /** No file for other databases, for those in memory and for those that come out of a jar. */
    static Optional<Path> of(String url) {
        if (!url.startsWith(PREFIX) || url.contains(":memory:") || url.contains("mode=memory")) {
            return Optional.empty();
        }
        String name = url.substring(PREFIX.length()).replaceFirst("\\?.*", "");
        return name.isEmpty() || name.startsWith(":") ? Optional.empty() : path(name);
    }

    private static Optional<Path> path(String name) {
        try {
            String path = name.startsWith(URI) ? name.substring(URI.length()).replaceFirst("^//", "") : name;
            return Optional.of(Path.of(path));
        } catch (InvalidPathException notAFile) {
            return Optional.empty();
        }
    }
}
