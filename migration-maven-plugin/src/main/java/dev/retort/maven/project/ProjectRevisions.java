package dev.retort.maven.project;

import dev.retort.core.Revisions;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestWriter;
import dev.retort.core.manifest.RetortVersion;
import dev.retort.core.verify.CleanUp;
import dev.retort.core.verify.CompiledModule;
import dev.retort.core.verify.Verification;
import dev.retort.maven.classes.ClassPathElement;
import dev.retort.maven.classes.SourceFiles;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/** Where a project keeps its revisions: its classes and the libraries that it runs with. */
public final class ProjectRevisions {

    private static final String API = "dev.retort:migration-api";

    private final MavenProject project;
    private final boolean checkSources;

    public ProjectRevisions(MavenProject project) {
        this(project, true);
    }

    private ProjectRevisions(MavenProject project, boolean checkSources) {
        this.project = project;
        this.checkSources = checkSources;
    }

    /** The same, but a class without a source may count as left over from an earlier build, or may not. */
    public ProjectRevisions checkingSources(boolean check) {
        return new ProjectRevisions(project, check);
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
     * The revisions of the class path as one graph.
     *
     * @throws NoRevisions if there are none
     * @throws dev.retort.core.verify.UnsoundRevisions if something is wrong with them
     */
    public Revisions load(ProjectClassLoader classLoader) throws IOException {
        Verification verification = verify();
        if (verification.isSound() && verification.history().revisions().isEmpty()) {
            throw new NoRevisions(name(classes()));
        }
        return new Revisions(verification.graph(), classLoader);
    }

    /** Compares classes and manifests, and checks the history that all modules make together. */
    public Verification verify() throws IOException {
        Path classes = classes();
        CompiledModule own = ClassPathElement.project(classes, name(classes), sources());
        List<CompiledModule> others = new ArrayList<>();
        for (String element : classPathElements()) {
            Path path = Path.of(element);
            if (!path.equals(classes)) {
                ClassPathElement.other(path, name(path)).ifPresent(others::add);
            }
        }
        return Verification.of(own, others);
    }

    /** Makes the manifest of the project what it would be if everything were compiled from scratch. */
    public void apply(CleanUp cleanUp) throws IOException {
        Path file = classes().resolve(Manifest.PATH);
        if (cleanUp.manifest().revisions().isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, ManifestWriter.write(cleanUp.manifest()));
        }
    }

    private Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** As short as people would say it. */
    private String name(Path element) {
        return Files.isRegularFile(element)
                ? String.valueOf(element.getFileName())
                : project.getBasedir().toPath().relativize(element).toString();
    }

    /** Some plugins add their folders only while they run, so the usual places are always searched. */
    private SourceFiles sources() {
        if (!checkSources) {
            return SourceFiles.unknown();
        }
        Stream<Path> usual = Stream.of(
                project.getBasedir().toPath().resolve("src"),
                Path.of(project.getBuild().getDirectory(), "generated-sources"));
        return SourceFiles.below(
                Stream.concat(project.getCompileSourceRoots().stream().map(Path::of), usual)
                        .distinct()
                        .toList());
    }

    private Optional<Artifact> api() {
        return project.getArtifacts().stream()
                .filter(artifact -> API.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .findFirst();
    }

    private List<URL> classPath() {
        try {
            List<URL> urls = new ArrayList<>();
            for (String element : classPathElements()) {
                urls.add(new File(element).toURI().toURL());
            }
            return urls;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The project's class path cannot be found: " + e.getMessage(), e);
        }
    }

    private List<String> classPathElements() {
        try {
            return project.getRuntimeClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("The project's class path cannot be found: " + e.getMessage(), e);
        }
    }
}
