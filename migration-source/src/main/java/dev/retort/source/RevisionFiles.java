package dev.retort.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sources that may declare revisions by their text, so that a compiler need not look at all others. */
public final class RevisionFiles {

    private static final Pattern MENTION =
            Pattern.compile("@\\s*(?:dev\\s*\\.\\s*retort\\s*\\.\\s*)?Revision(?:Set)?\\b");

    private RevisionFiles() {}

    /** Whether one of the folders has such a source. */
    public static boolean existIn(List<Path> roots) throws IOException {
        return !in(roots).isEmpty();
    }

    /** All of them. A folder need not exist. */
    static List<Path> in(List<Path> roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : javaFiles(root)) {
                if (mentionsRevisions(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Whatever the encoding of the source is, these are ASCII characters. */
    private static boolean mentionsRevisions(Path file) throws IOException {
        return MENTION.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .find();
    }
}
