package dev.retort.it.maven;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Maven project that a test may change as it likes, since it is a copy. */
public record MavenProject(Path directory) {

    /** Stands in poms for the version of this build. */
    private static final String VERSION = "@retort.version@";

    /** Copies a project from the test resources, {@code projects/<name>}. */
    public static MavenProject fromResources(String name, Path target) throws IOException {
        URL resource = MavenProject.class.getResource("/projects/" + name + "/pom.xml");
        if (resource == null) {
            throw new FileNotFoundException("There is no test resource projects/" + name + "/pom.xml");
        }
        try {
            return copyOf(Path.of(resource.toURI()).getParent(), target);
        } catch (URISyntaxException e) {
            throw new IOException("The test resources are not in a directory: " + resource, e);
        }
    }

    /** Copies a project without what was built in it. */
    public static MavenProject copyOf(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> copied = files.filter(Files::isRegularFile)
                    .filter(file -> !source.relativize(file).startsWith("target"))
                    .toList();
            MavenProject project = new MavenProject(target);
            for (Path file : copied) {
                project.write(source.relativize(file).toString(), Files.readString(file));
            }
            return project;
        }
    }

    /** Writes a text file; its directories are made, and the version of this build is filled in. */
    public MavenProject write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                content.replace(VERSION, BuildUnderTest.fromSystemProperties().version()));
        return this;
    }

    /** Replaces a text that must be there. */
    public MavenProject replace(String file, String text, String replacement) throws IOException {
        String content = read(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " does not contain: " + text);
        }
        return write(file, content.replace(text, replacement));
    }

    public String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    public boolean has(String file) {
        return Files.exists(directory.resolve(file));
    }

    /** A run of the real Maven here, for example {@code mvn("db:upgrade", "-Ddb.target=head").run()}. */
    public MavenRun mvn(String... arguments) {
        return MavenRun.in(directory).with(arguments);
    }
}
