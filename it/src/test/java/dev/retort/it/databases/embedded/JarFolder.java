package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks one folder of a jar; a jar keeps no permissions, so programs are known by their folder. */
final class JarFolder {

    private JarFolder() {}

    static void unpack(Path jar, String folder, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    unpack(zip, entry, entry.getName().substring(folder.length()), target);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, String name, Path target) throws IOException {
        Path file = FileTree.inside(target, name);
        FileTree.createReadableDirectories(target, file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        FileTree.makeReadable(file, name.startsWith("bin/") || name.startsWith("scripts/"));
    }
}
