package dev.retort.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The file of a new class: written as a whole or not at all, and never over another one. */
final class SourceFile {

    private final Path root;
    private final Path file;

    private SourceFile(Path root, Path file) {
        this.root = root;
        this.file = file;
    }

    /**
     * The file for a class in a folder of sources.
     *
     * @throws UnsuitableFileName if this machine knows no such file name
     */
    static SourceFile of(Path root, String className) {
        try {
            return new SourceFile(root, root.resolve(className.replace('.', '/') + ".java"));
        } catch (InvalidPathException e) {
            throw new UnsuitableFileName(className, e);
        }
    }

    Path path() {
        return file;
    }

    /**
     * Writes the file.
     *
     * @throws FileExists if there is one
     */
    void write(byte[] content) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        requireInside(folder);
        Path whole = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(whole, content, StandardOpenOption.CREATE_NEW);
            moveIntoPlace(whole);
        } catch (FileAlreadyExistsException taken) {
            throw new FileExists(file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A link leads somebody who writes to places that the name does not tell. */
    private void requireInside(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new OutsideOfSources(file, folder.toRealPath());
        }
    }

    /** A second name for a file that is complete is the one way to make it appear at once and yet replace nothing. */
    private void moveIntoPlace(Path whole) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(whole, file);
        }
    }
}
