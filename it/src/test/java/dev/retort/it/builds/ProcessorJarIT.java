package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Revision;
import dev.retort.RevisionSet;
import dev.retort.processor.RevisionProcessor;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What build tools learn of the processor from its jar. */
class ProcessorJarIT {

    @Test
    void compilersFindTheProcessor() throws Exception {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("dev.retort.processor.RevisionProcessor");
    }

    /** Without this Gradle compiles everything whenever anything has changed. */
    @Test
    void gradleLearnsThatTheProcessorAggregates() throws Exception {
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("dev.retort.processor.RevisionProcessor,aggregating");
    }

    /** Gradle's condition for processors that aggregate: it hands over class files, which have no other annotations. */
    @Test
    void classFilesHaveTheAnnotations() {
        assertThat(new RevisionProcessor().getSupportedAnnotationTypes())
                .containsExactlyInAnyOrder(Revision.class.getName(), RevisionSet.class.getName());
        assertThat(Stream.of(Revision.class, RevisionSet.class))
                .extracting(type -> type.getAnnotation(Retention.class).value())
                .containsOnly(RetentionPolicy.RUNTIME);
    }

    private static String text(String name) throws IOException, URISyntaxException {
        URI jar = RevisionProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (JarFile file = new JarFile(Path.of(jar).toFile())) {
            ZipEntry entry = file.getEntry(name);
            return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
