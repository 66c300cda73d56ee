package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, from a copy of the example on. */
class ReadmeIT {
    @TempDir
    Path directory;

    @Test
    void outputIsWhatTheExamplePrints() throws Exception {
        MavenProject example = MavenProject.copyOf(Repository.root().resolve("examples/users-sessions"), directory);

        List<String> printed = withoutTimes(
                example.mvn("db:upgrade", "db:history").run().succeeded().output());

        assertThat(printed)
                .containsSubsequence(
                        withoutTimes(Page.readme().blocks("text").get(0).text()));
    }

    private static List<String> withoutTimes(String output) {
        return output.lines()
                .map(line -> line.replaceAll("\\b[0-9.]+ m?s\\b", "(time)"))
                .toList();
    }
}
