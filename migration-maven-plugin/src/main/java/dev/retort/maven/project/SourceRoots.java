package dev.retort.maven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The folders of a module's sources. */
final class SourceRoots {

    private SourceRoots() {}

    /** The folder that people write in first, then those that plugins have added. */
    static List<Path> of(MavenProject project) {
        MavenProject prepared = project.getExecutionProject();
        Path build = Path.of(project.getBuild().getDirectory());
        List<Path> roots = Stream.concat(
                        Stream.of(project.getBuild().getSourceDirectory()), prepared.getCompileSourceRoots().stream())
                .map(Path::of)
                .map(root -> project.getBasedir().toPath().resolve(root))
                .distinct()
                .toList();
        Stream<Path> written = roots.stream().filter(root -> !root.startsWith(build));
        Stream<Path> generated = roots.stream().filter(root -> root.startsWith(build));
        return Stream.concat(written, generated).toList();
    }
}
