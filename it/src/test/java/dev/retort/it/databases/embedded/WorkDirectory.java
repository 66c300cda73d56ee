package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The directory for the data of this JVM's servers, deleted when the JVM ends.
 *
 * <p>A JVM that was killed cannot delete anything. It did lose the lock on its directory, though, and whoever comes next
 * deletes the directories that nobody holds.
 */
final class WorkDirectory {

    private static final String LOCK_SUFFIX = ".lock";

    private final Path directory;

    /** Held until the JVM ends; the field keeps it from being collected, which would let go of it. */
    private final FileLock lock;

    private WorkDirectory(Path directory, FileLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** A new directory for one server. */
    static Path create(String server) throws IOException {
        Path created = Holder.OF_THIS_JVM.directory.resolve(server);
        FileTree.createReadableDirectories(created, created);
        return created;
    }

    private static final class Holder {
        static final WorkDirectory OF_THIS_JVM = claim();
    }

    private static WorkDirectory claim() {
        try {
            Path all = MachineCache.root().resolve("running");
            FileTree.createReadableDirectories(all, all);
            try (FileChannel gate = MachineCache.openLockFile(all.resolveSibling("running.lock"));
                    FileLock open = gate.lock()) {
                deleteAbandoned(all);
                return claimIn(all, open);
            }
        } catch (IOException e) {
            throw new EmbeddedServerFailed("No directory for the data of the servers: " + e.getMessage(), e);
        }
    }

    private static void deleteAbandoned(Path all) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(all, "*" + LOCK_SUFFIX)) {
            for (Path lockFile : locks) {
                deleteIfAbandoned(lockFile);
            }
        }
    }

    private static void deleteIfAbandoned(Path lockFile) throws IOException {
        try (FileChannel channel = MachineCache.openLockFile(lockFile)) {
            if (channel.tryLock() == null) {
                return;
            }
            String name = lockFile.getFileName().toString();
            FileTree.delete(lockFile.resolveSibling(name.substring(0, name.length() - LOCK_SUFFIX.length())));
            Files.delete(lockFile);
        }
    }

    /** Under the gate, so that nobody takes the directory for abandoned before it is locked. */
    @SuppressWarnings("resource") // the channel carries the lock, which is for the life of the JVM
    private static WorkDirectory claimIn(Path all, FileLock gate) throws IOException {
        gate.acquiredBy();
        Path directory = all.resolve(UUID.randomUUID().toString());
        Path lockFile = directory.resolveSibling(directory.getFileName() + LOCK_SUFFIX);
        FileLock lock = MachineCache.openLockFile(lockFile).lock();
        FileTree.createReadableDirectories(directory, directory);
        WorkDirectory claimed = new WorkDirectory(directory, lock);
        EndOfJvm.then(claimed::release);
        return claimed;
    }

    private void release() throws IOException {
        FileTree.delete(directory);
        Files.deleteIfExists(directory.resolveSibling(directory.getFileName() + LOCK_SUFFIX));
        lock.acquiredBy().close();
    }
}
