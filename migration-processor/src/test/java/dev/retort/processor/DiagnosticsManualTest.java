package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The manual of diagnostics says the truth: its examples fail with the messages that it shows. */
final class DiagnosticsManualTest {

    private static final Path MANUAL = Path.of("../docs/diagnostics.md");
    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("../migration-core/src/test/java/dev/retort/core/verify"));

    private static final Pattern SECTION =
            Pattern.compile("^## ([a-z-]+)\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\[retort:([a-z-]+)]");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleFailsAsItIsShown() throws IOException {
        return sections()
                .filter(section -> !blocks(JAVA, section.group(2)).isEmpty())
                .map(section ->
                        DynamicTest.dynamicTest(section.group(1), () -> check(section.group(1), section.group(2))));
    }

    private void check(String code, String section) {
        Source[] sources = blocks(JAVA, section).stream().map(Source::file).toArray(Source[]::new);
        String printed = Project.in(folder.resolve(code), Compiler.JAVAC).print(sources);
        assertThat(printed).startsWith("app/db/").contains(": error: [retort:" + code + "] ");
        assertThat(List.of(printed)).isEqualTo(blocks(TEXT, section));
    }

    @Test
    void everyCodeOfATestIsInTheManual() throws IOException {
        Set<String> documented =
                sections().map(section -> section.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).containsExactlyElementsOf(codesOfTests());
    }

    private static Set<String> codesOfTests() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path tests : TESTS) {
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
                }
            }
        }
        return codes;
    }

    private static Stream<MatchResult> sections() throws IOException {
        return SECTION.matcher(Files.readString(MANUAL)).results();
    }

    private static List<String> blocks(Pattern kind, String section) {
        return kind.matcher(section).results().map(block -> block.group(1)).toList();
    }
}
