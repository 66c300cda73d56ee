package dev.retort.core.verify;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.FailedCompilation;
import dev.retort.core.manifest.MalformedManifest;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestReader;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the manifest of a module says, beside what the classes say.
 *
 * @param manifest empty if there is none, or none that can be used
 * @param problems why it cannot be used
 * @param differences the revisions that it does not list, or not as they are
 * @param stale the classes that it lists although they are no revisions
 */
record ListedRevisions(Manifest manifest, List<Problem> problems, List<Difference> differences, List<String> stale) {

    private static final Manifest NOTHING = Manifest.of(GraphSettings.DEFAULT, List.of());

    static ListedRevisions of(CompiledModule module) {
        try {
            Manifest manifest = module.manifest()
                    .map(text -> ManifestReader.read(text, Manifest.PATH + " in " + module.name()))
                    .orElse(NOTHING);
            return compare(manifest, module.revisions());
        } catch (FailedCompilation failed) {
            return unusable("failed-compilation", failed.getMessage());
        } catch (MalformedManifest malformed) {
            return unusable("malformed-manifest", malformed.getMessage());
        }
    }

    private static ListedRevisions unusable(String code, String message) {
        Problem problem = Problem.error(code, message, Where.project());
        return new ListedRevisions(NOTHING, List.of(problem), List.of(), List.of());
    }

    private static ListedRevisions compare(Manifest manifest, List<CompiledRevision> compiled) {
        Map<String, RevisionNode> listed = manifest.revisions().stream()
                .collect(Collectors.toMap(RevisionNode::className, Function.identity(), (first, second) -> first));
        List<Difference> differences = compiled.stream()
                .filter(revision -> revision.lostSource().isEmpty())
                .map(revision ->
                        Difference.between(Optional.ofNullable(listed.get(revision.className())), revision.node()))
                .flatMap(Optional::stream)
                .toList();
        Set<String> revisions =
                compiled.stream().map(CompiledRevision::className).collect(Collectors.toSet());
        List<String> stale = manifest.revisions().stream()
                .map(RevisionNode::className)
                .filter(name -> !revisions.contains(name))
                .toList();
        return new ListedRevisions(manifest, List.of(), differences, stale);
    }

    boolean names(String className) {
        return manifest.revisions().stream().anyMatch(node -> node.className().equals(className));
    }

    boolean isTrue() {
        return differences.isEmpty() && stale.isEmpty();
    }
}
