package dev.retort.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Files that the compiler can find. Compilers have many ways to say that there is none, or no such place: several exceptions, some
 * of them unchecked.
 */
record FilerResources(Filer filer) {

    /** In bytes. What is larger is no file of ours, and reading it would take the memory that the compiler needs. */
    private static final int LARGEST = 64 * 1024 * 1024;

    Optional<byte[]> compiled(String packageName, String name) {
        return read(StandardLocation.CLASS_OUTPUT, packageName, name);
    }

    boolean isCompiled(String packageName, String name) {
        return exists(StandardLocation.CLASS_OUTPUT, packageName, name);
    }

    boolean isSource(String packageName, String name) {
        return exists(StandardLocation.SOURCE_PATH, packageName, name);
    }

    private Optional<byte[]> read(Location location, String packageName, String name) {
        try (InputStream content = open(location, packageName, name)) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    private boolean exists(Location location, String packageName, String name) {
        try (InputStream content = open(location, packageName, name)) {
            return content.read() >= 0;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }

    private InputStream open(Location location, String packageName, String name) throws IOException {
        return filer.getResource(location, packageName, name).openInputStream();
    }
}
