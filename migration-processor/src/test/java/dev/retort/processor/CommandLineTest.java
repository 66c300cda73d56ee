package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real javac on its command line, which finds the processor as a service. */
final class CommandLineTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    @Test
    void isCleanUnderAllWarningsAsErrors() throws Exception {
        Result result = javac("-Xlint:all", "-Werror", write(revision("CreateUsers", "id = 'a1'")));

        assertThat(result).isEqualTo(new Result(0, ""));
        assertThat(folder.resolve("classes/META-INF/retort/revisions"))
                .hasContent("format\t1\nrevision\tapp.db.CreateUsers\ta1\t\t\t\t\t\n");
    }

    @Test
    void sourcesWithoutRevisionsAreCleanToo() throws Exception {
        Source other = Source.file("package app;\n\n@Deprecated\npublic class Other {}\n");
        Result result = javac("-Xlint:all,-processing", "-Werror", write(other));

        assertThat(result).isEqualTo(new Result(0, ""));
        assertThat(folder.resolve("classes/META-INF")).doesNotExist();
    }

    @Test
    void messageIsPlainAsciiAndShowsTheLineInTheCLocale() throws Exception {
        Result result = javac(
                write(revision("CreateUsers", "id = 'a1'")),
                write(revision("AddEmail", "id = 'b2', description = 'Größe', parent = 'größe'")));

        assertThat(result.output()).isEqualTo("""
                app/db/AddEmail.java:5: error: [retort:missing-parent] no revision has the id "gr\\u00f6\\u00dfe", named as parent of "b2" (app.db.AddEmail)
                @Revision(id = "b2", description = "Gr??e", parent = "gr??e")
                                                                     ^
                    help: a revision of another module is named by its class: after = ItsClass.class
                1 error
                """);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("classes/META-INF")).doesNotExist();
    }

    private record Result(int exitCode, String output) {}

    private String write(Source source) throws IOException {
        Path file = folder.resolve(source.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
        return source.path();
    }

    private Result javac(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-encoding",
                "UTF-8",
                "-d",
                "classes",
                "-cp",
                CLASS_PATH,
                "-processorpath",
                CLASS_PATH));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return new Result(process.waitFor(), output);
    }
}
