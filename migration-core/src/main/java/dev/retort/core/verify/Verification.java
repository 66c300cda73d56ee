package dev.retort.core.verify;

import dev.retort.core.graph.GraphRules;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.Manifests;
import dev.retort.core.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with the revisions of a class path: with their manifests, and with the history that all modules make together.
 *
 * @param problems what was found, each mistake once
 * @param history the revisions of all modules, as their classes tell them
 * @param cleanUp what the manifest of the project should be, if it names classes that are no revisions any longer
 */
public record Verification(List<Problem> problems, Manifest history, Optional<CleanUp> cleanUp) {

    public Verification {
        problems = List.copyOf(problems);
    }

    /** Asks everything. */
    public static Verification of(CompiledModule own, List<CompiledModule> others) {
        OwnModule project = new OwnModule(own);
        List<OtherModule> libraries = others.stream().map(OtherModule::new).toList();
        Manifest history = Manifests.merge(
                Stream.concat(Stream.of(project.manifest()), libraries.stream().map(OtherModule::manifest))
                        .toList());
        Origins origins = Origins.of(libraries);
        Stream<Problem> ofManifests = Stream.concat(
                project.problems().stream(), libraries.stream().flatMap(library -> library.problems().stream()));
        Stream<Problem> ofGraph = GraphRules.check(history.revisions(), history.settings()).stream()
                .map(origins::explain);
        return new Verification(Stream.concat(ofManifests, ofGraph).toList(), history, project.cleanUp());
    }

    /** The same findings, and more. */
    public Verification and(List<Problem> more) {
        return new Verification(Stream.concat(problems.stream(), more.stream()).toList(), history, cleanUp);
    }

    /** Whether nothing was found that stops a build. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /**
     * Nothing, if nothing was found that stops a build.
     *
     * @throws UnsoundRevisions if there was
     */
    public void requireSound() {
        if (!isSound()) {
            throw new UnsoundRevisions(
                    problems.stream().filter(Problem::isError).toList());
        }
    }

    /**
     * The graph of all modules.
     *
     * @throws UnsoundRevisions if something was found that stops a build
     */
    public RevisionGraph graph() {
        requireSound();
        return RevisionGraph.of(history.revisions());
    }
}
