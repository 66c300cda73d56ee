package dev.retort.maven.project;

import dev.retort.Revision;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds revisions that were compiled without the processor. They are in no manifest, so an upgrade would pass over them without
 * a word.
 */
final class UnlistedRevisions {

    /** How a class file names the annotation. */
    private static final String DESCRIPTOR = "L" + Revision.class.getName().replace('.', '/') + ";";

    private static final String SUFFIX = ".class";

    private final Path classes;
    private final ClassLoader classLoader;

    /** Looks into a directory of class files. */
    UnlistedRevisions(Path classes, ClassLoader classLoader) {
        this.classes = classes;
        this.classLoader = classLoader;
    }

    /** The names of the classes that should be in the graph, sorted. */
    List<String> besides(RevisionGraph graph) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        Set<String> listed =
                graph.revisions().stream().map(RevisionNode::className).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> classFiles =
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            return classFiles.stream()
                    .filter(file -> !listed.contains(className(file)))
                    .filter(UnlistedRevisions::mentionsRevision)
                    .map(this::className)
                    .filter(this::isRevision)
                    .sorted()
                    .toList();
        }
    }

    private String className(Path file) {
        String path =
                classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - SUFFIX.length());
    }

    /** Most classes have nothing to do with revisions, and need not be loaded to find that out. */
    private static boolean mentionsRevision(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(DESCRIPTOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRevision(String className) {
        try {
            return Class.forName(className, false, classLoader).isAnnotationPresent(Revision.class);
        } catch (ClassNotFoundException | LinkageError unusable) {
            // Nothing that can be loaded, so nothing that could be run either.
            return false;
        }
    }
}
