package dev.retort.maven.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** Where in a project the source of a class is. */
public final class SourcePath {

    private final MavenProject project;

    public SourcePath(MavenProject project) {
        this.project = project;
    }

    /** The file as seen from the folder of the project; empty for the class of another module, and if it is in no usual place. */
    public Optional<String> of(String className) {
        Path file = Path.of(className.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        Path folder = project.getBasedir().toPath();
        return project.getCompileSourceRoots().stream()
                .map(root -> folder.resolve(root).resolve(file))
                .filter(Files::exists)
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .findFirst();
    }
}
