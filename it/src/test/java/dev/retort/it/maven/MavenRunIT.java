package dev.retort.it.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests can rely on the Maven that they start. */
class MavenRunIT {

    @TempDir
    private Path directory;

    @Test
    void projectCompilesAgainstTheArtifactsOfThisBuild() throws Exception {
        MavenProject project =
                MavenProject.fromResources("minimal", directory).write("src/main/java/minimal/CreateUsers.java", """
                        package minimal;

                        import dev.retort.Migration;
                        import dev.retort.Operations;
                        import dev.retort.Revision;

                        @Revision(id = "001", description = "Create users")
                        public final class CreateUsers implements Migration {
                            @Override
                            public void upgrade(Operations op) {}
                        }
                        """);

        project.mvn("process-classes").run().succeeded();

        assertThat(project.has("target/classes/minimal/CreateUsers.class")).isTrue();
        assertThat(project.has("target/classes/META-INF/retort/revisions")).isTrue();
    }

    @Test
    void failureIsAResultAndNamesWhatWentWrong() throws Exception {
        MavenProject project = MavenProject.fromResources("minimal", directory)
                .write("src/main/java/minimal/Broken.java", "package minimal; class Broken extends Missing {}");

        MavenResult result = project.mvn("compile").run().failed();

        assertThat(result.lines("ERROR")).anyMatch(line -> line.contains("cannot find symbol"));
        assertThatThrownBy(result::succeeded)
                .hasMessageStartingWith("mvn compile was expected to succeed but ended with 1:\n");
    }

    @Test
    void jdkIsTheOneThatWasAskedFor() throws Exception {
        Jdk newest = Jdk.newest();

        MavenResult result =
                MavenRun.in(directory).with("--version").jdk(newest).run().succeeded();

        assertThat(result.output())
                .contains("Java version: " + newest.featureVersion())
                .contains("runtime: " + newest.home().toRealPath());
    }

    @Test
    void environmentAndSettingsAreThoseOfTheTest() throws Exception {
        Path settings = Files.writeString(directory.resolve("settings.xml"), """
                <settings>
                  <profiles>
                    <profile>
                      <id>test</id>
                      <activation><activeByDefault>true</activeByDefault></activation>
                      <properties><colour>blue</colour></properties>
                    </profile>
                  </profiles>
                </settings>
                """);
        MavenProject project = MavenProject.fromResources("minimal", directory)
                .replace("pom.xml", "<build>", """
                        <build>
                            <resources>
                              <resource>
                                <directory>src/main/resources</directory>
                                <filtering>true</filtering>
                              </resource>
                            </resources>
                        """)
                .write("src/main/resources/filtered.txt", "${env.DB_URL} ${colour}");

        project.mvn("process-resources")
                .environment("DB_URL", "jdbc:sqlite:x.db")
                .settings(settings)
                .run()
                .succeeded();

        assertThat(project.read("target/classes/filtered.txt")).isEqualTo("jdbc:sqlite:x.db blue");
    }
}
