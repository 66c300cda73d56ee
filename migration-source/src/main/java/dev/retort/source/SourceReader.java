package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.processor.CollectedRevision;
import dev.retort.processor.CollectedRevisions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the history of a project from its sources.
 *
 * <p>Neither compiled classes nor a manifest can tell it: they are older than the sources, and a compilation that finds two heads
 * leaves none behind. The sources are there after a merge, after {@code mvn clean}, and while some of them do not compile.
 */
final class SourceReader {

    private SourceReader() {}

    /**
     * The history of the sources and libraries of the project.
     *
     * @throws UnreadableSources if the compiler cannot make out what a revision says
     */
    static SourceHistory read(ProjectSources project) throws IOException {
        Manifest libraries = LibraryHistory.of(project.classPath());
        CollectedRevisions collected = new CompilerRun(project)
                .collect(libraries.revisions().stream()
                        .map(RevisionNode::className)
                        .toList());
        boolean severalHeads = collected.settings().severalHeadsAllowed()
                || libraries.settings().severalHeadsAllowed();
        List<String> packages = collected.packagesWithSettings().stream()
                .filter(name -> project.rootOf(packageInfo(name)).isPresent())
                .toList();
        return new SourceHistory(revisions(project, collected, libraries), new GraphSettings(severalHeads), packages);
    }

    private static String packageInfo(String packageName) {
        return packageName.replace('.', '/') + "/package-info.java";
    }

    /** A module that is built together with this one counts as it is now, and not as it is in some repository. */
    private static List<KnownRevision> revisions(
            ProjectSources project, CollectedRevisions collected, Manifest libraries) {
        Map<String, KnownRevision> byClass = new LinkedHashMap<>();
        for (CollectedRevision revision : collected.compiled()) {
            KnownRevision known = new KnownRevision(
                    revision.node().orElseThrow(),
                    revision.isPublic(),
                    project.rootOf(revision.outermostClass().replace('.', '/') + ".java"));
            byClass.put(revision.className(), known);
        }
        Set<String> publicClasses = collected.named().stream()
                .filter(CollectedRevision::isPublic)
                .map(CollectedRevision::className)
                .collect(Collectors.toSet());
        for (RevisionNode node : libraries.revisions()) {
            boolean isPublic = publicClasses.contains(node.className());
            byClass.putIfAbsent(node.className(), new KnownRevision(node, isPublic, Optional.empty()));
        }
        return List.copyOf(byClass.values());
    }
}
