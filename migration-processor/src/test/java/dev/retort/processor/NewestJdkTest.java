package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest JDK of the machine prints what the manual shows, character for character, and leaves the same manifest. */
final class NewestJdkTest {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @TempDir
    Path folder;

    @Test
    void printsAndWritesTheSame() throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        newestJdk().resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExamplePrinter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(output)).isZero();

        Map<String, String> expected = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        for (Example example : Example.all().toList()) {
            expected.put(example.code(), example.printed());
            printed.put(example.code(), Files.readString(folder.resolve(example.code() + ".txt")));
        }
        assertThat(printed).isEqualTo(expected);
        assertThat(folder.resolve("manifest.txt")).hasContent(ExamplePrinter.manifest(folder.resolve("here")));
    }

    /** Among the neighbours of the one that runs the tests, and those that the environment names. */
    private static Path newestJdk() throws IOException {
        Path current = Path.of(System.getProperty("java.home"));
        List<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(variable -> Path.of(variable.getValue()))
                .toList();
        File[] neighbours = current.getParent().toFile().listFiles(File::isDirectory);
        return Stream.of(
                        Stream.of(current),
                        named.stream(),
                        Stream.of(neighbours).map(File::toPath))
                .flatMap(homes -> homes)
                .filter(home -> Files.exists(home.resolve("bin/javac")))
                .max(Comparator.comparingInt(NewestJdkTest::version))
                .orElse(current);
    }

    private static int version(Path home) {
        try {
            Path release = home.resolve("release");
            Matcher matcher = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
