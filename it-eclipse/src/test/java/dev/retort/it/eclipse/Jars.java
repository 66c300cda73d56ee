package dev.retort.it.eclipse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The jars of this build, which Maven names. */
final class Jars {

    private Jars() {}

    /** What an author compiles against. */
    static Path api() {
        return jar("api");
    }

    /** The processor and what it needs. */
    static List<Path> processor() {
        return Stream.of("processor", "core", "api", "slf4j").map(Jars::jar).toList();
    }

    /** What a run with SQLite needs. */
    static List<Path> runtime() {
        return Stream.of("core", "api", "slf4j", "slf4j-nop", "sqlite")
                .map(Jars::jar)
                .toList();
    }

    private static Path jar(String name) {
        return Optional.ofNullable(System.getProperty("retort." + name))
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("The system property retort." + name
                        + " is missing, so this test does not know the build that it tests. Run it with Maven: mvn verify"
                        + " -pl it-eclipse -am -Dit.test=... -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"));
    }
}
