package dev.retort.it.databases.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a compressed tar archive with its links and permissions. */
final class TarArchive {

    /** Undoes the compression around the archive. */
    interface Decompression {
        InputStream open(InputStream compressed) throws IOException;
    }

    private TarArchive() {}

    static void unpack(URL archive, Decompression decompression, Path target) throws IOException {
        Files.createDirectories(target);
        try (InputStream compressed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(decompression.open(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = FileTree.inside(target, entry.getName());
        if (entry.isDirectory()) {
            FileTree.createReadableDirectories(target, file);
            return;
        }
        FileTree.createReadableDirectories(target, file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(FileTree.inside(target, entry.getLinkName()), file);
        } else {
            Files.copy(content, file);
            FileTree.makeReadable(file, (entry.getMode() & 0100) != 0);
        }
    }
}
