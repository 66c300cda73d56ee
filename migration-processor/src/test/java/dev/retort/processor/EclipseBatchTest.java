package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that Eclipse's compiler prints on a command line for the examples of the manual, kept in {@code golden/ecj}. {@code
 * -Dgolden.write} writes the files anew.
 */
final class EclipseBatchTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/ecj");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleFailsAsItWasKept() {
        return Example.all().map(example -> DynamicTest.dynamicTest(example.code(), () -> check(example)));
    }

    private void check(Example example) throws IOException {
        Path kept = GOLDEN.resolve(example.code() + ".txt");
        String printed = compile(example);
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept, printed);
        }
        assertThat(printed).contains("[retort:" + example.code() + "] ").isEqualTo(Files.readString(kept));
    }

    private String compile(Example example) throws IOException {
        Path sources = folder.resolve(example.code());
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-d",
                folder.resolve("classes-" + example.code()).toString(),
                "-cp",
                Project.api().toString(),
                "-processorpath",
                System.getProperty("java.class.path")));
        for (Source source : example.sources()) {
            Path file = sources.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
            arguments.add(file.toString());
        }
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        assertThat(compiled).isFalse();
        return printed.toString().replace(sources + "/", "").replace(System.lineSeparator(), "\n");
    }
}
