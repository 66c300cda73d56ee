package dev.retort.maven.classes;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestText;
import dev.retort.core.verify.CompiledModule;
import dev.retort.core.verify.CompiledRevision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of classes, or a jar. */
public final class ClassPathElement {

    private static final String SUFFIX = ".class";

    private final Path root;
    private final String name;
    private final SourceFiles sources;

    private ClassPathElement(Path root, String name, SourceFiles sources) {
        this.root = root;
        this.name = name;
        this.sources = sources;
    }

    /** Reads the classes of the project itself; there may be none. */
    public static CompiledModule project(Path folder, String name, SourceFiles sources) throws IOException {
        return new ClassPathElement(folder, name, sources).read();
    }

    /**
     * Reads an element of another module, if it has to do with revisions. Jars without a manifest are not searched: there are many,
     * and large ones.
     */
    public static Optional<CompiledModule> other(Path element, String name) throws IOException {
        if (Files.isDirectory(element)) {
            return withRevisions(new ClassPathElement(element, name, SourceFiles.unknown()).read());
        }
        if (!Files.isRegularFile(element) || !element.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        try (FileSystem jar = FileSystems.newFileSystem(element, Map.of())) {
            Path root = jar.getPath("/");
            return Files.exists(root.resolve(Manifest.PATH))
                    ? withRevisions(new ClassPathElement(root, name, SourceFiles.unknown()).read())
                    : Optional.empty();
        }
    }

    private static Optional<CompiledModule> withRevisions(CompiledModule module) {
        return Optional.of(module)
                .filter(some -> some.manifest().isPresent() || !some.revisions().isEmpty());
    }

    private CompiledModule read() throws IOException {
        List<CompiledRevision> revisions = new ArrayList<>();
        Set<String> packagesWithSeveralHeads = new HashSet<>();
        for (ClassFile file : classFiles()) {
            file.revision().ifPresent(node -> revisions.add(new CompiledRevision(node, lostSource(file))));
            if (file.severalHeadsAllowed()) {
                packagesWithSeveralHeads.add(packageOf(file));
            }
        }
        boolean severalHeads = !packagesWithSeveralHeads.isEmpty()
                && revisions.stream()
                        .anyMatch(revision ->
                                isIn(packagesWithSeveralHeads, revision.node().className()));
        return new CompiledModule(name, manifest(), new GraphSettings(severalHeads), revisions);
    }

    private Optional<String> manifest() throws IOException {
        Path file = root.resolve(Manifest.PATH);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(ManifestText.read(stream, Manifest.PATH + " in " + name));
        }
    }

    private List<ClassFile> classFiles() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<ClassFile> found = new ArrayList<>();
        for (Path file : paths()) {
            byte[] bytes = Files.readAllBytes(file);
            if (ClassFile.mentionsRevisions(bytes)) {
                ClassFile.read(bytes)
                        .filter(classFile -> isAtItsPlace(file, classFile))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** Nobody could load a class from another place: a variant for a newer Java, or what a tool keeps for itself. */
    private boolean isAtItsPlace(Path file, ClassFile classFile) {
        String path =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.equals(classFile.className() + SUFFIX);
    }

    private Optional<String> lostSource(ClassFile file) {
        return file.sourceFile().filter(source -> sources.lack(packageOf(file), source));
    }

    private static String packageOf(ClassFile file) {
        int end = file.className().lastIndexOf('.');
        return end < 0 ? "" : file.className().substring(0, end);
    }

    /** In the package of the class or in one around it, as the processor has it. */
    private static boolean isIn(Set<String> packages, String className) {
        return Stream.iterate(className, name -> !name.isEmpty(), ClassPathElement::enclosing)
                .skip(1)
                .anyMatch(packages::contains);
    }

    private static String enclosing(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
