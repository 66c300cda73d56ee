package dev.retort.it.maven;

import java.nio.file.Path;
import java.util.Optional;

/** What the Maven build that runs the tests tells about itself. */
record BuildUnderTest(
        Path mavenHome, Path newestMavenHome, Path localRepository, Path machineRepository, String version) {

    static BuildUnderTest fromSystemProperties() {
        return OfThisProcess.BUILD;
    }

    /** Read once, because that takes copying files. */
    private static final class OfThisProcess {
        static final BuildUnderTest BUILD = new BuildUnderTest(
                Path.of(property("maven.home")),
                Path.of(property("it.newestMaven")),
                LocalRepository.copyOf(Path.of(property("it.repository")), property("it.fork")),
                Path.of(property("it.machineRepository")),
                property("it.version"));
    }

    private static String property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .orElseThrow(() -> new IllegalStateException("The system property " + name
                        + " is missing, so this test does not know the build that it tests. Run it with Maven: mvn verify"
                        + " -pl it -am -Dit.test=... -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"));
    }
}
