package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the example holds and what CI runs. */
class ReadmeTest {
    @Test
    void snippetIsPartOfTheExample() throws Exception {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.root().resolve("examples/users-sessions/src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file));
            }
        }

        assertThat(Page.readme().blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block.text())));
    }

    @Test
    void commandsAreThoseOfCi() throws Exception {
        List<String> commands = Files.readString(Repository.root().resolve(".ci/run"))
                .lines()
                .filter(line -> line.contains("mvn"))
                .map(line -> line.replaceAll("^\\(|\\)$", ""))
                .toList();

        assertThat(Page.readme().blocks("").stream().map(block -> block.text().strip()))
                .containsExactlyElementsOf(commands);
    }
}
