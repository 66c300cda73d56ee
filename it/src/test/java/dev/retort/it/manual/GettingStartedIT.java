package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the first chapter has a project that works. */
class GettingStartedIT {
    private static final Pattern CLASS = Pattern.compile("package ([\\w.]+);.* class (\\w+)", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void projectOfTheChapterUpgradesItsDatabase() throws Exception {
        Page page = Page.chapter("getting-started");
        MavenProject project = new MavenProject(directory)
                .write("pom.xml", pom(page.blocks("xml").get(0).text()));
        for (CodeBlock block : page.blocks("java")) {
            Matcher names = CLASS.matcher(block.text());
            assertThat(names.find()).as(block.toString()).isTrue();
            String file = names.group(1).replace('.', '/') + "/" + names.group(2) + ".java";
            project.write("src/main/java/" + file, block.text());
        }
        String command = page.blocks("").get(0).text().strip();

        List<String> printed = project.mvn(command.replaceFirst("^mvn ", "").split(" "))
                .run()
                .succeeded()
                .lines("INFO");

        assertThat(printed).anyMatch(line -> line.startsWith(page.blocks("java").size() + " revisions applied"));
        assertThat(project.has("target/dev.db")).isTrue();
    }

    /** What the chapter leaves out, since every project has it already, and a plugin version that needs no download. */
    private static String pom(String partsOfTheChapter) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>app</groupId>
                  <artifactId>app</artifactId>
                  <version>1</version>
                %s
                </project>
                """.formatted(partsOfTheChapter.replace("<build>", """
                        <build>
                          <pluginManagement>
                            <plugins>
                              <plugin>
                                <artifactId>maven-resources-plugin</artifactId>
                                <version>3.5.0</version>
                              </plugin>
                            </plugins>
                          </pluginManagement>
                        """));
    }
}
