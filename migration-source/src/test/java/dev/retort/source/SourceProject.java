package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Revision;
import dev.retort.processor.RevisionProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A project on disk whose sources are read, written and compiled. */
final class SourceProject {

    private final Path directory;
    private final List<Path> roots = new ArrayList<>();
    private final List<Path> rootsOfOthers = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(api()));
    private Charset encoding = StandardCharsets.UTF_8;

    SourceProject(Path directory) {
        this.directory = directory;
        roots.add(directory.resolve("src"));
    }

    static Path api() {
        try {
            return Path.of(Revision.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path root() {
        return roots.get(0);
    }

    SourceProject withRoot(String name) {
        roots.add(directory.resolve(name));
        return this;
    }

    SourceProject withRootOfOther(String name) {
        rootsOfOthers.add(directory.resolve(name));
        return this;
    }

    SourceProject withLibrary(Path library) {
        classPath.add(library);
        return this;
    }

    SourceProject withEncoding(Charset other) {
        encoding = other;
        return this;
    }

    /** Writes a file below the directory of the project. */
    SourceProject write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text, encoding);
        return this;
    }

    /** Adds a revision to the package {@code app.db}. */
    SourceProject add(String simpleName, String annotation) throws IOException {
        return write("src/app/db/" + simpleName + ".java", """
                package app.db;

                import dev.retort.*;

                @Revision(%s)
                public class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(annotation, simpleName));
    }

    ProjectSources sources() {
        return new ProjectSources(roots, rootsOfOthers, classPath, encoding);
    }

    /** A writer that makes the same ids each time. */
    RevisionWriter writer() {
        return new RevisionWriter(sources(), "com.example", new Random(1));
    }

    /** The files of the project that are Java, sorted. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !directory.relativize(file).startsWith("classes"))
                    .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    /** All sources compile without a word of javac, its lint, or the annotation processor. */
    SourceProject compiles() throws IOException {
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), List.of("--release", "17", "-Xlint:all", "-Werror")))
                .isEmpty();
        return this;
    }

    /** The same for the compiler of Eclipse. */
    SourceProject compilesInEclipse() throws IOException {
        assertThat(compile(new EclipseCompiler(), List.of("--release", "17", "-warn:unused,unusedImport")))
                .isEmpty();
        return this;
    }

    /** What a compiler says. */
    String compile(JavaCompiler compiler, List<String> options) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString(), "-encoding", encoding.name(), "-cp"));
        all.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        try (StandardJavaFileManager fileManager = compiler.getStandardFileManager(null, null, encoding)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said, fileManager, null, all, null, fileManager.getJavaFileObjectsFromPaths(javaFiles()));
            task.setProcessors(List.of(new RevisionProcessor()));
            task.call();
        }
        return said.toString();
    }

    private List<Path> javaFiles() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }
}
