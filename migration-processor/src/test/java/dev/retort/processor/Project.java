package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.processor.Compilation.Message;
import dev.retort.processor.Source.Mark;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** A folder of sources and a folder of classes, compiled as often as a test wants. */
final class Project {

    private final Path sources;
    private final Path classes;
    private final Compiler compiler;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all"));
    private final List<String> namedClasses = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Supplier<Processor> processor = RevisionProcessor::new;

    private Project(Path folder, Compiler compiler) {
        this.compiler = compiler;
        sources = folder.resolve("sources");
        classes = folder.resolve("classes");
        classPath.add(classes);
        classPath.add(api());
        create(sources);
        create(classes);
    }

    static Project in(Path folder, Compiler compiler) {
        return new Project(folder, compiler);
    }

    /** Where the API is: a jar, or a folder in a build that has not come so far. */
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

    Path classes() {
        return classes;
    }

    /** Compiles against what another project has compiled. */
    Project with(Project other) {
        classPath.add(other.classes);
        return this;
    }

    /** Compiles a named module that may require this one. */
    Project withModulePath(Path module) {
        classPath.clear();
        return withOptions("--module-path", module.toString());
    }

    /** Tells the compiler where all sources lie. */
    Project withSourcePath() {
        return withOptions("-sourcepath", sources.toString());
    }

    Project withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles with another processor than ours, or with ours in another shape. */
    Project withProcessor(Supplier<Processor> other) {
        processor = other;
        return this;
    }

    /** Writes these sources and compiles them, as an incremental build does with what has changed. */
    Compilation compile(Source... changed) {
        marks.clear();
        for (Source source : changed) {
            write(source);
            source.mark().ifPresent(marks::add);
        }
        return compile(
                Stream.of(changed).map(source -> sources.resolve(source.path())).toList());
    }

    /** Writes and compiles sources; what the compiler prints, with the names of files as in a build. */
    String print(Source... all) {
        Stream.of(all).forEach(this::write);
        List<Path> files =
                Stream.of(all).map(source -> sources.resolve(source.path())).toList();
        return run(files).stream()
                .map(said -> said.toString().replace(sources + File.separator, "") + "\n")
                .collect(Collectors.joining());
    }

    /** Compiles a few of the files as they are. */
    Compilation compileAgain(String... paths) {
        marks.clear();
        return compile(Stream.of(paths).map(sources::resolve).toList());
    }

    /** Compiles files together with classes that are compiled already, as Gradle does. */
    Compilation compileWithClasses(List<String> classNames, Source... changed) {
        namedClasses.clear();
        namedClasses.addAll(classNames);
        return compile(changed);
    }

    /** Deletes a class, its source and what was compiled from it. */
    void delete(String path) {
        deleteIfExists(sources.resolve(path));
        deleteClass(path);
    }

    /** Deletes a source, and leaves what was compiled from it. */
    void deleteSource(String path) {
        deleteIfExists(sources.resolve(path));
    }

    /** Deletes only what was compiled from a source. */
    void deleteClass(String path) {
        deleteIfExists(classes.resolve(path.replace(".java", ".class")));
    }

    void deleteManifest() {
        deleteIfExists(classes.resolve("META-INF/retort/revisions"));
    }

    private static void deleteIfExists(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> manifest() {
        Path manifest = classes.resolve("META-INF/retort/revisions");
        try {
            return Files.exists(manifest) ? Optional.of(Files.readString(manifest)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compilation compile(List<Path> files) {
        List<Message> messages = run(files).stream().map(this::message).toList();
        return new Compilation(compiler, List.copyOf(marks), messages, manifest());
    }

    private List<Diagnostic<? extends JavaFileObject>> run(List<Path> files) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler tool = compiler.tool();
        try (StandardJavaFileManager fileManager = tool.getStandardFileManager(said, Locale.ROOT, null)) {
            Iterable<? extends JavaFileObject> units = fileManager.getJavaFileObjectsFromPaths(files);
            CompilationTask task =
                    tool.getTask(new StringWriter(), fileManager, said, allOptions(), namedClasses, units);
            task.setProcessors(List.of(processor.get()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics();
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        // Eclipse's compiler writes generated sources into the working directory if nobody says where else.
        all.addAll(List.of("-d", classes.toString(), "-s", sources.toString()));
        if (!classPath.isEmpty()) {
            all.addAll(List.of("-cp", joined(classPath)));
        }
        return all;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Message message(Diagnostic<? extends JavaFileObject> said) {
        long column = compiler.isExact() ? said.getColumnNumber() : 0;
        return new Message(said.getKind(), file(said), said.getLineNumber(), column, compiler.textOf(said));
    }

    private String file(Diagnostic<? extends JavaFileObject> said) {
        if (said.getSource() == null) {
            return "";
        }
        return sources.toUri().relativize(said.getSource().toUri()).getPath();
    }

    private void write(Source source) {
        Path file = sources.resolve(source.path());
        create(file.getParent());
        try {
            Files.writeString(file, source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
