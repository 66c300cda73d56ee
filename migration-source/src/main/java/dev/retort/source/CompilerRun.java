package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.processor.CollectedRevision;
import dev.retort.processor.CollectedRevisions;
import dev.retort.processor.RevisionCollector;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One look of the JDK's compiler at the sources that mention revisions. It stops before it would compile anything. */
final class CompilerRun {

    private final ProjectSources project;
    private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();

    CompilerRun(ProjectSources project) {
        this.project = project;
    }

    /**
     * What the sources say.
     *
     * @param alsoNamed binary names of revisions in the class path
     * @throws UnreadableSources if that cannot be made out
     * @throws NoCompiler if the JDK is none
     */
    CollectedRevisions collect(Collection<String> alsoNamed) throws IOException {
        List<Path> files = RevisionFiles.in(project.existingRoots());
        if (files.isEmpty() && alsoNamed.isEmpty()) {
            return new CollectedRevisions(List.of(), List.of(), GraphSettings.DEFAULT, List.of());
        }
        RevisionCollector collector = new RevisionCollector(alsoNamed);
        compile(files, collector);
        CollectedRevisions collected = collector
                .collected()
                .orElseThrow(() -> new UnreadableSources(messages(said.getDiagnostics().stream())));
        List<CollectedRevision> unreadable = collected.compiled().stream()
                .filter(revision -> revision.node().isEmpty())
                .toList();
        if (!unreadable.isEmpty()) {
            throw new UnreadableSources(messages(about(unreadable)));
        }
        return collected;
    }

    private void compile(List<Path> files, RevisionCollector collector) throws IOException {
        JavaCompiler compiler =
                Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).orElseThrow(NoCompiler::new);
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(said, Locale.ROOT, project.encoding())) {
            Iterable<? extends JavaFileObject> units = standard.getJavaFileObjectsFromPaths(files);
            CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    new WithoutJavaModules(standard),
                    said,
                    options(),
                    // The compiler wants something to look at.
                    files.isEmpty() ? List.of("java.lang.Object") : null,
                    units);
            task.setProcessors(List.of(collector));
            task.call();
        }
    }

    private List<String> options() {
        return List.of(
                "-proc:only",
                "-nowarn",
                "-classpath",
                joined(project.classPath()),
                "-sourcepath",
                joined(project.existingRoots()));
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Stream<Diagnostic<? extends JavaFileObject>> about(List<CollectedRevision> revisions) {
        List<String> files = revisions.stream()
                .map(revision -> "/" + revision.outermostClass().replace('.', '/') + ".java")
                .toList();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .filter(diagnostic ->
                        files.stream().anyMatch(diagnostic.getSource().toUri().getPath()::endsWith));
    }

    private List<String> messages(Stream<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(this::message)
                .toList();
    }

    private String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text =
                diagnostic.getMessage(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining(", "));
        return diagnostic.getSource() == null
                ? text
                : Path.of(diagnostic.getSource().toUri()) + ":" + diagnostic.getLineNumber() + ": " + text;
    }
}
