package dev.retort.processor;

import dev.retort.core.graph.GraphRules;
import dev.retort.core.graph.GraphSettings;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** One check of the whole history at the end of a compilation: find the revisions, print what is wrong, write the manifest. */
final class HistoryCheck {

    private final CompilerKind compiler;
    private final CompiledSources sources;
    private final ManifestFile manifest;
    private final FoundRevisions revisions;
    private final GraphSettings settings;
    private final ProblemPrinter printer;

    HistoryCheck(ProcessingEnvironment environment, CompiledSources sources, Set<Problem> toldBefore) {
        this.sources = sources;
        compiler = CompilerKind.of(environment);
        manifest = new ManifestFile(environment.getFiler(), environment.getElementUtils());
        SourcePath sourcePath = new SourcePath(environment.getFiler(), environment.getElementUtils());
        revisions = new RevisionSearch(environment.getElementUtils(), manifest, sources, sourcePath).find();
        settings = new SettingsSearch(environment.getElementUtils(), sources).find(revisions);
        Anchors anchors = new Anchors(compiler, revisions, sources, environment.getElementUtils());
        printer = new ProblemPrinter(environment.getMessager(), compiler, anchors, toldBefore);
    }

    void run(boolean failedAlready) {
        List<Problem> problemsOfClasses = problemsOfClasses();
        List<Problem> problemsOfGraph = problemsOfGraph();
        problemsOfClasses.forEach(printer::print);
        certain(problemsOfGraph).map(this::withAdvice).forEach(printer::print);
        boolean failed = failedAlready
                || !revisions.isComplete()
                || Stream.concat(problemsOfClasses.stream(), problemsOfGraph.stream())
                        .anyMatch(Problem::isError);
        try {
            leaveManifest(failed);
        } catch (IOException failure) {
            printer.print(unwritten(failure));
        }
    }

    private List<Problem> problemsOfClasses() {
        return revisions.own().stream()
                .flatMap(revision -> ClassRules.check(revision).stream())
                .toList();
    }

    private List<Problem> problemsOfGraph() {
        return revisions.isComplete()
                ? GraphRules.check(revisions.nodes(), settings)
                : GraphRules.checkIncomplete(revisions.nodes());
    }

    /** Those that stay whatever else is going to be compiled. The rest is told with the last sources, if it is still true. */
    private Stream<Problem> certain(List<Problem> problems) {
        return compiler.mayHaveMoreThan(sources)
                ? GraphRules.checkIncomplete(revisions.nodes()).stream()
                : problems.stream();
    }

    private Problem withAdvice(Problem problem) {
        return problem.withHelp(Stream.concat(problem.help().stream(), compiler.adviceAgainstStaleMessages().stream())
                .toList());
    }

    private void leaveManifest(boolean failed) throws IOException {
        Manifest found = Manifest.of(settings, revisions.ownNodes());
        if (failed && (manifest.exists() || compiler.compilesWhatIsWrong())) {
            manifest.writeFailed(found);
        } else if (!failed && (manifest.exists() || saysSomething(found))) {
            manifest.write(found);
        }
    }

    private static boolean saysSomething(Manifest found) {
        return !found.revisions().isEmpty() || found.settings().severalHeadsAllowed();
    }

    private static Problem unwritten(IOException failure) {
        return Problem.error("unwritten-manifest", Manifest.PATH + " cannot be written: " + failure, Where.project())
                .withHelp(
                        "see that the folder for compiled classes can be written, then compile again",
                        "several Java modules have to be compiled one at a time, not with one --module-source-path");
    }
}
