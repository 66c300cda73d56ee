package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What is unpacked or initialised once per machine and user; safe for several JVMs at once. */
final class MachineCache {

    /** Fills a directory that does not exist yet. */
    interface Filling {
        void into(Path directory) throws IOException;
    }

    private MachineCache() {}

    /** Everything of ours in the temporary directory. */
    static Path root() throws IOException {
        Path root = Path.of(
                System.getProperty("java.io.tmpdir"),
                "retort-it-" + Platform.current().user());
        FileTree.createReadableDirectories(root, root);
        return root;
    }

    /** The directory of that name, filled by whoever comes first. */
    static synchronized Path directory(String name, Filling filling) throws IOException {
        Path directory = root().resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try (FileChannel channel = openLockFile(root().resolve(name + ".lock"));
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(directory)) {
                fill(directory, filling);
            }
        }
        return directory;
    }

    static FileChannel openLockFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Renames at the end, so that a directory is either complete or absent. */
    private static void fill(Path directory, Filling filling) throws IOException {
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        FileTree.delete(unfinished);
        filling.into(unfinished);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }
}
