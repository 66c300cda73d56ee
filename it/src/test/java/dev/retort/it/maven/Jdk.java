package dev.retort.it.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java development kit of this machine. */
public record Jdk(Path home, int featureVersion) {

    /** The one that runs the tests. */
    public static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The newest that can be found, at least the current one. */
    public static Jdk newest() {
        return Stream.concat(Stream.of(current()), found().stream())
                .max(Comparator.comparingInt(Jdk::featureVersion))
                .orElseThrow();
    }

    /** Those beside the current one, and those that the environment names as continuous integration does. */
    private static List<Jdk> found() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        try (Stream<Path> siblings = Files.list(current().home().resolveSibling("."))) {
            return Stream.concat(named, siblings)
                    .filter(home -> Files.exists(home.resolve("release")) && Files.exists(home.resolve("bin/javac")))
                    .map(home -> new Jdk(home, featureVersion(home.resolve("release"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int featureVersion(Path release) {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(release)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Runtime.Version.parse(
                        version.startsWith("1.") ? version.substring(2).replaceAll("[^0-9].*", "") : version)
                .feature();
    }
}
