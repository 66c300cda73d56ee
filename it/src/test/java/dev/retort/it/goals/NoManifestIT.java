package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.Jdk;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose pom does not name the processor is told what to paste. */
class NoManifestIT {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
    }

    @Test
    void processorIsNotConfigured() throws Exception {
        project.replace("pom.xml", "<annotationProcessorPaths>", "<!--")
                .replace("pom.xml", "</annotationProcessorPaths>", "-->");

        assertExplained(project.mvn("db:upgrade"));
    }

    /** Before JDK 23 a processor on the class path ran by itself. */
    @Test
    void processorIsOnTheClassPathOfANewJdk() throws Exception {
        project.replace("pom.xml", "<annotationProcessorPaths>", "<!--")
                .replace("pom.xml", "</annotationProcessorPaths>", "-->")
                .replace("pom.xml", "</dependencies>", """
                            <dependency>
                              <groupId>dev.retort</groupId>
                              <artifactId>migration-processor</artifactId>
                              <version>@retort.version@</version>
                              <scope>provided</scope>
                            </dependency>
                          </dependencies>
                        """);

        assertExplained(project.mvn("process-classes", "db:verify").jdk(Jdk.newest()));
    }

    /** The manifest of another module is there, and would make this look like a history that ends early. */
    @Test
    void processorMissedOneModule(@TempDir Path modules) throws Exception {
        MavenProject reactor = MavenProject.fromResources("modules", modules)
                .replace("web/pom.xml", "<artifactId>web</artifactId>", """
                        <artifactId>web</artifactId>

                          <dependencies>
                            <dependency>
                              <groupId>modules</groupId>
                              <artifactId>db</artifactId>
                              <version>1</version>
                            </dependency>
                          </dependencies>

                          <properties>
                            <maven.compiler.proc>none</maven.compiler.proc>
                          </properties>
                        """);
        RevisionSource.add(
                new MavenProject(modules.resolve("db")),
                "CreateUsers",
                "id = \"001\"",
                RevisionSource.createTable("users"));
        RevisionSource.add(
                new MavenProject(modules.resolve("web")),
                "CreateCarts",
                "id = \"002\", after = CreateUsers.class",
                RevisionSource.createTable("carts"));

        assertThat(Printed.error(reactor.mvn("db:upgrade").run())).isEqualTo(notRun("app.CreateCarts"));
        assertThat(reactor.has("web/target/dev.db")).isFalse();
    }

    @Test
    void thereIsNoRevisionYet() throws Exception {
        Files.delete(project.directory().resolve("src/main/java/app/CreateUsers.java"));

        assertThat(Printed.error(project.mvn("db:upgrade").run()))
                .isEqualTo(
                        "There are no revisions yet: no class in target/classes has @Revision, and no jar on the class"
                                + " path brings any. Write a class with @Revision(id = \"...\") that implements"
                                + " dev.retort.Migration.");
    }

    private void assertExplained(MavenRun run) throws Exception {
        assertThat(Printed.error(run.run())).isEqualTo(notRun("app.CreateUsers"));
        assertThat(project.has("target/dev.db")).isFalse();
    }

    private static String notRun(String className) {
        return """
                [retort:processor-did-not-run] the annotation processor did not run when %s was compiled
                    = META-INF/retort/revisions does not list %s
                  help: Since JDK 23 javac runs an annotation processor only if it is told to. Add this to the plugins in pom.xml:

                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                        <configuration>
                          <annotationProcessorPaths>
                            <path>
                              <groupId>dev.retort</groupId>
                              <artifactId>migration-processor</artifactId>
                              <version>%s</version>
                            </path>
                          </annotationProcessorPaths>
                        </configuration>
                      </plugin>

                    Then compile again: mvn clean compile""".formatted(className, className, System.getProperty("it.version"));
    }
}
