package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of a database file and of the journal beside it: what a process that is killed at that moment leaves behind, since
 * the operating system keeps all that was written.
 */
final class SqliteCopies {
    private static final String PREFIX = "jdbc:sqlite:";

    private SqliteCopies() {}

    /** The database in the file {@code name} of a folder, written without waiting for the disk. */
    static TestDatabase in(Path folder, String... parameters) {
        String more = Stream.of(parameters).map(each -> "&" + each).reduce("", String::concat);
        return new TestDatabase(
                DatabaseKind.SQLITE, PREFIX + folder.resolve("shop.db") + "?synchronous=OFF" + more, "", "");
    }

    /** Copies all files of a folder into a new one, and returns that. */
    static Path copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return target;
    }
}
