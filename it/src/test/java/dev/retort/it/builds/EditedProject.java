package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A project with {@code db:verify} bound to its phase, whose sources are edited between builds that clean nothing. */
final class EditedProject {

    private static final String MANIFEST = "target/classes/META-INF/retort/revisions";

    private final MavenProject project;
    private final Path cleanBuilds;

    private EditedProject(MavenProject project, Path cleanBuilds) {
        this.project = project;
        this.cleanBuilds = cleanBuilds;
    }

    static EditedProject in(Path directory) throws IOException {
        MavenProject project = MavenProject.fromResources("minimal", directory.resolve("project"))
                .replace("pom.xml", "<artifactId>migration-maven-plugin</artifactId>", """
                        <artifactId>migration-maven-plugin</artifactId>
                                <executions>
                                  <execution>
                                    <goals>
                                      <goal>verify</goal>
                                    </goals>
                                  </execution>
                                </executions>""");
        return new EditedProject(project, directory);
    }

    EditedProject withCompilerPlugin(String version) throws IOException {
        project.replace("pom.xml", "<version>3.16.0</version>", "<version>" + version + "</version>");
        return this;
    }

    /** Compiled by Eclipse's compiler, which Maven 3.8 is too old to load. */
    EditedProject withEclipseCompiler() throws IOException {
        project.replace(
                        "pom.xml",
                        "<annotationProcessorPaths>",
                        "<compilerId>eclipse</compilerId>\n          <annotationProcessorPaths>")
                .replace("pom.xml", "<version>3.16.0</version>", """
                        <version>3.16.0</version>
                                <dependencies>
                                  <dependency>
                                    <groupId>org.codehaus.plexus</groupId>
                                    <artifactId>plexus-compiler-eclipse</artifactId>
                                    <version>2.16.2</version>
                                  </dependency>
                                  <dependency>
                                    <groupId>org.eclipse.jdt</groupId>
                                    <artifactId>ecj</artifactId>
                                    <version>3.46.100</version>
                                  </dependency>
                                </dependencies>""");
        return this;
    }

    EditedProject compilingOnlyWhatIsStale() throws IOException {
        project.replace(
                "pom.xml",
                "<annotationProcessorPaths>",
                "<useIncrementalCompilation>false</useIncrementalCompilation>\n          <annotationProcessorPaths>");
        return this;
    }

    /** Writes a class into a package, with members in single quotes; empty members stand for a class that is no revision. */
    EditedProject write(String packageName, String className, String members, String... body) throws IOException {
        project.write(file(packageName, className), """
                package %s;

                import dev.retort.*;
                import dev.retort.schema.*;

                %spublic final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(
                        packageName,
                        members.isEmpty() ? "" : "@Revision(" + members.replace('\'', '"') + ")\n",
                        className,
                        String.join("\n", body)));
        return this;
    }

    /** The text of a file of the project. */
    String read(String file) throws IOException {
        return project.read(file);
    }

    EditedProject delete(String packageName, String className) throws IOException {
        Files.delete(project.directory().resolve(file(packageName, className)));
        return this;
    }

    private static String file(String packageName, String className) {
        return "src/main/java/" + packageName.replace('.', '/') + "/" + className + ".java";
    }

    MavenResult build(String... more) throws IOException, InterruptedException {
        String[] goals =
                Stream.concat(Stream.of(more), Stream.of("process-classes")).toArray(String[]::new);
        return project.mvn(goals).run();
    }

    MavenResult buildWithNewestMaven() throws IOException, InterruptedException {
        return project.mvn("process-classes").newestMaven().run();
    }

    /** The manifest, which is that of a clean build, byte for byte. */
    void assertManifestOfACleanBuild() throws IOException {
        Path sources = project.directory().resolve("src/main/java");
        assertThat(manifest())
                .contains(CompiledRevisions.ofAll(sources, cleanBuilds).manifest());
    }

    Optional<String> manifest() throws IOException {
        return project.has(MANIFEST) ? Optional.of(project.read(MANIFEST)) : Optional.empty();
    }
}
