package dev.retort.maven.project;

import dev.retort.core.Revisions;
import dev.retort.core.manifest.RetortVersion;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/** Where a project keeps its revisions: its classes and the libraries that it runs with. */
public final class ProjectRevisions {

    private static final String API = "dev.retort:migration-api";

    private final MavenProject project;

    public ProjectRevisions(MavenProject project) {
        this.project = project;
    }

    /** Among several modules, those that cannot have revisions are passed over; a project on its own is told what is missing. */
    public Optional<String> reasonToSkip(int modules) {
        if (project.getPackaging().equals("pom")) {
            return Optional.of("Nothing to do: a project of packaging pom has no revisions.");
        }
        if (modules > 1 && api().isEmpty()) {
            return Optional.of("Nothing to do: " + project.getArtifactId() + " does not use " + API + ".");
        }
        return Optional.empty();
    }

    /** A warning if the revisions are compiled against another version of Retort than the one that will run them. */
    public Optional<String> differentVersion() {
        String running = RetortVersion.current();
        return api().map(Artifact::getBaseVersion)
                .filter(version -> !version.equals(running))
                .map(version -> "The project uses " + API + " " + version + ", and this plugin is of version " + running
                        + ". Give both the same version.");
    }

    public ProjectClassLoader classLoader() {
        return new ProjectClassLoader(classPath(), getClass().getClassLoader());
    }

    /**
     * Reads the manifests and checks the graph.
     *
     * @throws ProcessorDidNotRun if the project has a revision that no manifest lists
     */
    public Revisions load(ProjectClassLoader classLoader) throws IOException {
        Revisions revisions = Revisions.load(classLoader);
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        List<String> unlisted = new UnlistedRevisions(classes, classLoader).besides(revisions.graph());
        if (!unlisted.isEmpty()) {
            throw new ProcessorDidNotRun(unlisted, RetortVersion.current());
        }
        return revisions;
    }

    private Optional<Artifact> api() {
        return project.getArtifacts().stream()
                .filter(artifact -> API.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .findFirst();
    }

    private List<URL> classPath() {
        try {
            List<URL> urls = new ArrayList<>();
            for (String element : project.getRuntimeClasspathElements()) {
                urls.add(new File(element).toURI().toURL());
            }
            return urls;
        } catch (DependencyResolutionRequiredException | MalformedURLException e) {
            throw new IllegalStateException("The project's class path cannot be found: " + e.getMessage(), e);
        }
    }
}
