package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The manual of diagnostics says the truth: its examples fail with the messages that it shows. */
final class DiagnosticsManualTest {

    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("../migration-core/src/test/java/dev/retort/core/verify"));

    private static final Pattern CODE = Pattern.compile("\\[retort:([a-z-]+)]");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleFailsAsItIsShown() {
        return Example.all().map(example -> DynamicTest.dynamicTest(example.code(), () -> check(example)));
    }

    private void check(Example example) {
        assertThat(example.compile(folder))
                .startsWith("app/db/")
                .contains(": error: [retort:" + example.code() + "] ")
                .isEqualTo(example.printed());
    }

    @Test
    void everyCodeOfATestIsInTheManual() throws IOException {
        Set<String> documented = Example.codes().collect(Collectors.toCollection(TreeSet::new));
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
}
