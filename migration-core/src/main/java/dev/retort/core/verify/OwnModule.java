package dev.retort.core.verify;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ProcessorSetup;
import dev.retort.core.manifest.RetortVersion;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classes of the project itself. They are what counts; the manifest has to agree with them. */
final class OwnModule {

    private final CompiledModule module;
    private final ListedRevisions listed;

    OwnModule(CompiledModule module) {
        this.module = module;
        listed = ListedRevisions.of(module);
    }

    /** What the manifest should say. A class without a source is gone as soon as everything is compiled from scratch. */
    Manifest manifest() {
        GraphSettings settings = new GraphSettings(module.settings().severalHeadsAllowed()
                || listed.manifest().settings().severalHeadsAllowed());
        List<RevisionNode> nodes = module.revisions().stream()
                .filter(revision -> revision.lostSource().isEmpty())
                .map(CompiledRevision::node)
                .toList();
        return Manifest.of(settings, nodes);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(listed.problems());
        if (problems.isEmpty()) {
            forgotten().ifPresent(problems::add);
        }
        for (CompiledRevision revision : module.revisions()) {
            revision.lostSource()
                    .filter(source -> listed.names(revision.className()))
                    .ifPresent(source -> problems.add(leftOver(revision, source)));
        }
        return problems;
    }

    Optional<CleanUp> cleanUp() {
        boolean onlyStale = listed.problems().isEmpty() && listed.differences().isEmpty();
        return onlyStale && !listed.stale().isEmpty()
                ? Optional.of(new CleanUp(listed.stale(), manifest()))
                : Optional.empty();
    }

    private Optional<Problem> forgotten() {
        List<Difference> differences = listed.differences();
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = differences.stream().map(Difference::className).toList();
        String message = "the annotation processor did not run when " + Listing.of(names)
                + (names.size() == 1 ? " was" : " were") + " compiled";
        return Optional.of(Problem.error("processor-did-not-run", message, Where.project())
                .withDetails(Difference.describe(differences))
                .withHelp(ProcessorSetup.explain(RetortVersion.current())));
    }

    private static Problem leftOver(CompiledRevision revision, String source) {
        return Problem.error(
                        "left-over-class",
                        revision.className() + " is left over from an earlier build: its source " + source + " is gone",
                        Where.revision(revision.className()))
                .withHelp(
                        "compile everything from scratch: mvn clean compile",
                        "if its source lies where Maven does not know of it, configure the plugin with"
                                + " <checkSources>false</checkSources>");
    }
}
