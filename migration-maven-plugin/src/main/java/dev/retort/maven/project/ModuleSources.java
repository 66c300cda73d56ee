package dev.retort.maven.project;

import dev.retort.source.ProjectSources;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/** The sources of a module with those of the modules that it is built with, and its libraries. Nothing of it has to be compiled. */
public final class ModuleSources {

    private final MavenProject project;
    private final MavenSession session;
    private final ProjectDependenciesResolver resolver;

    public ModuleSources(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver) {
        this.project = project;
        this.session = session;
        this.resolver = resolver;
    }

    /**
     * Where everything is.
     *
     * @throws UnresolvedDependencies if Maven cannot find a library
     * @throws NoApi if the words that revisions are written with are not among the libraries
     */
    public ProjectSources sources() {
        Set<Dependency> dependencies = new LinkedHashSet<>();
        Set<MavenProject> others = new LinkedHashSet<>();
        collect(project, dependencies, others);
        if (dependencies.stream().noneMatch(ModuleSources::isApi)) {
            throw new NoApi();
        }
        return new ProjectSources(
                SourceRoots.of(project),
                others.stream().flatMap(other -> SourceRoots.of(other).stream()).toList(),
                dependencies.stream()
                        .map(Dependency::getArtifact)
                        .filter(artifact ->
                                artifact.getFile() != null && module(artifact).isEmpty())
                        .map(artifact -> artifact.getFile().toPath())
                        .distinct()
                        .toList(),
                encoding());
    }

    /** Of a module that is nowhere installed Maven does not know what it needs, so it is asked itself. */
    private void collect(MavenProject module, Set<Dependency> dependencies, Set<MavenProject> others) {
        for (Dependency dependency : resolve(module)) {
            dependencies.add(dependency);
            Optional<MavenProject> other = module(dependency.getArtifact());
            if (other.isPresent() && others.add(other.get())) {
                collect(other.get(), dependencies, others);
            }
        }
    }

    private static boolean isApi(Dependency dependency) {
        Artifact artifact = dependency.getArtifact();
        return artifact.getGroupId().equals("dev.retort")
                && artifact.getArtifactId().equals("migration-api");
    }

    /** A module that was not compiled yet cannot be found, and need not be. */
    private List<Dependency> resolve(MavenProject module) {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(module, session.getRepositorySession());
        request.setResolutionFilter((node, parents) ->
                node.getDependency() == null || !node.getDependency().getScope().equals("test"));
        try {
            return resolver.resolve(request).getDependencies();
        } catch (DependencyResolutionException e) {
            DependencyResolutionResult result = e.getResult();
            boolean others = result.getUnresolvedDependencies().stream()
                    .anyMatch(dependency -> module(dependency.getArtifact()).isEmpty());
            if (others || !result.getCollectionErrors().isEmpty()) {
                throw new UnresolvedDependencies(e);
            }
            return result.getDependencies();
        }
    }

    private Optional<MavenProject> module(Artifact artifact) {
        return session.getAllProjects().stream()
                .filter(other -> other.getGroupId().equals(artifact.getGroupId())
                        && other.getArtifactId().equals(artifact.getArtifactId())
                        && other.getVersion().equals(artifact.getBaseVersion()))
                .findFirst();
    }

    /** Without an encoding in the pom that of the machine counts, which is another one on the next machine. */
    private Charset encoding() {
        String name = project.getProperties().getProperty("project.build.sourceEncoding", "US-ASCII");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnknownEncoding(name, e);
        }
    }
}
