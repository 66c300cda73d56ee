package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.Revisions;
import dev.retort.core.manifest.MalformedManifest;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.UnreadableManifest;
import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest that makes no sense is told in one message, whoever reads it, and nothing is connected to. */
class BrokenManifestIT {
    private static final String ADVICE =
            ". Retort's annotation processor writes this file: use the same version of Retort"
                    + " everywhere, and compile again (mvn clean compile).";

    @TempDir
    private static Path directory;

    private static MavenProject project;

    private static Path manifest;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        project.mvn("process-classes").run().succeeded();
        manifest = directory.resolve("target/classes").resolve(Manifest.PATH);
    }

    @Test
    void newerVersion() throws Exception {
        Files.writeString(manifest, "format\t2\nrevision\tsomething new\n");

        String message = upgradeError();

        assertThat(message)
                .isEqualTo("[retort:malformed-manifest] META-INF/retort/revisions in target/classes, line 1: format 2"
                        + " is that of a newer version of Retort; this one, " + System.getProperty("it.version")
                        + ", reads format 1" + ADVICE);
        OperationsChapter.shows("manifest-of-newer-version", message);
    }

    /** Nothing but zeros, and a gigabyte of them. */
    @Test
    void lineOfAGigabyte() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertThat(upgradeError())
                .isEqualTo(
                        "Cannot read META-INF/retort/revisions in target/classes: it has more than 64 MB. Compile again"
                                + " (mvn clean compile) or replace the jar.");
        assertThatTheApi().isInstanceOf(UnreadableManifest.class).hasMessageContaining(": it has more than 64 MB. ");
        Files.delete(manifest);
    }

    @Test
    void theApiSaysTheSame() throws Exception {
        Map<String, String> reasons = Map.of(
                "", "line 1: the first line must tell the format",
                "garbage", "line 1: the first line must tell the format",
                "format\t9\n", "line 1: format 9 is that of a newer version of Retort",
                "format\t1\nrevision\tapp.Crea", "line 2: a revision has 8 fields, not 2",
                "format\t1\nrevision\tapp.A\t001\t\t\t\t\tCreate us", "line 2: the file ends in the middle of a line",
                "format\t1\n\u0000\u0001\u0002", "line 2: nothing is known that begins with \"???\"");
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            Files.writeString(manifest, reason.getKey());
            assertThatTheApi()
                    .isInstanceOf(MalformedManifest.class)
                    .hasMessageStartingWith(manifest.toUri().toURL() + ", " + reason.getValue())
                    .hasMessageEndingWith(ADVICE);
        }
        Files.write(manifest, "format\t1\n\u00E4".getBytes(StandardCharsets.ISO_8859_1));
        assertThatTheApi().isInstanceOf(UnreadableManifest.class).hasMessageContaining(": it is no text in UTF-8. ");
    }

    private static String upgradeError() throws Exception {
        String error = Printed.error(project.mvn("db:upgrade-no-fork").run());
        assertThat(project.has("target/dev.db")).isFalse();
        return error;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertThatTheApi() throws Exception {
        URL classes = directory.resolve("target/classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, null)) {
            return assertThatThrownBy(() -> Revisions.load(loader));
        }
    }
}
