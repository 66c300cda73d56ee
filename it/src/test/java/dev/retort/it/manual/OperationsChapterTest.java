package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No output of the chapter for operators is there without a test that has seen it. */
class OperationsChapterTest {

    @Test
    void outputsHaveNamesOfTheirOwn() {
        assertThat(OperationsChapter.names()).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void eachOutputIsNamedByATest() throws Exception {
        List<String> sources = testSources();

        assertThat(OperationsChapter.names())
                .allSatisfy(
                        name -> assertThat(sources).as(name).anyMatch(source -> source.contains("\"" + name + "\"")));
    }

    private static List<String> testSources() throws IOException {
        Path folder = Repository.root().resolve("it/src/test/java");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
