package dev.retort.maven.project;

import dev.retort.source.RevisionFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/** Finds the module for a new revision: the only one that has revisions, or that could have some. */
public final class ModulesWithRevisions {

    private final List<MavenProject> modules;

    /** Looks at the modules that are built now. */
    public ModulesWithRevisions(List<MavenProject> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * Why a module gets no new revision; empty if it is the one.
     *
     * @throws SeveralModules if nobody can say which one it is
     */
    public Optional<String> reasonToSkip(MavenProject module) throws IOException {
        if (module.getPackaging().equals("pom")) {
            return Optional.of("Nothing to do: a project of packaging pom has no revisions.");
        }
        if (modules.size() == 1) {
            return Optional.empty();
        }
        List<String> names =
                candidates().stream().map(MavenProject::getArtifactId).toList();
        if (names.size() > 1) {
            throw new SeveralModules(names);
        }
        return names.contains(module.getArtifactId())
                ? Optional.empty()
                : Optional.of("Nothing to do: the revisions are not in " + module.getArtifactId() + ".");
    }

    private List<MavenProject> candidates() throws IOException {
        List<MavenProject> withRevisions = new ArrayList<>();
        for (MavenProject module : modules) {
            if (RevisionFiles.existIn(SourceRoots.of(module))) {
                withRevisions.add(module);
            }
        }
        return withRevisions.isEmpty()
                ? modules.stream().filter(ModulesWithRevisions::declaresApi).collect(Collectors.toList())
                : withRevisions;
    }

    private static boolean declaresApi(MavenProject module) {
        return !module.getPackaging().equals("pom")
                && module.getDependencies().stream()
                        .anyMatch(dependency -> dependency.getGroupId().equals("dev.retort")
                                && dependency.getArtifactId().equals("migration-api"));
    }
}
