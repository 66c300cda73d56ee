package dev.retort.core.manifest;

import static dev.retort.core.graph.Histories.inClass;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestsTest {

    @TempDir
    Path folder;

    @Test
    void theManifestsOfAllModulesAreOne() throws IOException {
        URL module = module("module", GraphSettings.DEFAULT, revision("b: a"));
        URL jar = jar("library.jar", GraphSettings.DEFAULT, revision("a"));

        assertThat(read(module, jar))
                .isEqualTo(Manifest.of(GraphSettings.DEFAULT, List.of(revision("a"), revision("b: a"))));
    }

    @Test
    void theFirstOfTwoClassesWithOneNameCounts() throws IOException {
        URL first = module("first", GraphSettings.DEFAULT, revision("a"));
        URL second = module("second", GraphSettings.DEFAULT, inClass("app.db.A", revision("old")));

        assertThat(read(first, second).revisions()).containsExactly(revision("a"));
        assertThat(read(second, first).revisions()).containsExactly(inClass("app.db.A", revision("old")));
    }

    @Test
    void oneModuleThatWantsSeveralHeadsIsEnough() throws IOException {
        URL one = module("one", GraphSettings.DEFAULT, revision("a"));
        URL other = module("other", new GraphSettings(true), revision("b"));

        assertThat(read(one, other).settings()).isEqualTo(new GraphSettings(true));
    }

    @Test
    void aJarThatWasBuiltAgainIsReadAgain() throws IOException {
        URL jar = jar("library.jar", GraphSettings.DEFAULT, revision("a"));
        assertThat(read(jar).revisions()).containsExactly(revision("a"));

        jar("library.jar", GraphSettings.DEFAULT, revision("b"));

        assertThat(read(jar).revisions()).containsExactly(revision("b"));
    }

    @Test
    void lineOfAGigabyteIsNotRead() throws IOException {
        URL module = module("module", GraphSettings.DEFAULT, revision("a"));
        try (RandomAccessFile manifest = new RandomAccessFile(
                folder.resolve("module").resolve(Manifest.PATH).toFile(), "rw")) {
            manifest.setLength(1L << 30);
        }

        assertThatThrownBy(() -> read(module))
                .isInstanceOf(UnreadableManifest.class)
                .hasMessage("Cannot read " + module + Manifest.PATH
                        + ": it has more than 64 MB. Compile again (mvn clean compile) or replace the jar.");
    }

    @Test
    void whatIsNoTextIsNotRead() throws IOException {
        URL module = module("module", GraphSettings.DEFAULT, revision("a"));
        Files.write(folder.resolve("module").resolve(Manifest.PATH), new byte[] {'f', (byte) 0xC3, (byte) 0x28, '\n'});

        assertThatThrownBy(() -> read(module))
                .isInstanceOf(UnreadableManifest.class)
                .hasMessage("Cannot read " + module + Manifest.PATH
                        + ": it is no text in UTF-8. Compile again (mvn clean compile) or replace the jar.");
    }

    /** At each of its bytes but the ends of its lines, of which a jar and a compiler's class folder never lose any. */
    @Test
    void manifestThatWasCutIsNotRead() throws IOException {
        String whole =
                ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, List.of(revision("a"), revision("b: a"))));

        for (int end = 0; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            if (!cut.endsWith("\n")) {
                assertThatThrownBy(() -> ManifestReader.read(cut, "revisions")).isInstanceOf(MalformedManifest.class);
            }
        }
    }

    @Test
    void noManifestAtAllIsExplained() {
        assertThatThrownBy(this::read).isInstanceOf(NoManifest.class);
        assertThat(new NoManifest("1.2.3")).hasMessage("""
                        There is no META-INF/retort/revisions on the class path: either there is no class with @Revision yet, or the annotation processor did not run.
                        Since JDK 23 javac runs an annotation processor only if it is told to. Add this to the plugins in pom.xml:

                          <plugin>
                            <groupId>org.apache.maven.plugins</groupId>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.16.0</version>
                            <configuration>
                              <annotationProcessorPaths>
                                <path>
                                  <groupId>dev.retort</groupId>
                                  <artifactId>migration-processor</artifactId>
                                  <version>1.2.3</version>
                                </path>
                              </annotationProcessorPaths>
                            </configuration>
                          </plugin>

                        Then compile again: mvn clean compile""");
    }

    @Test
    void bytesThatAreNoTextAreReported() throws IOException {
        Path file = Files.createDirectories(folder.resolve("broken/META-INF/retort"))
                .resolve("revisions");
        Files.write(file, new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> read(folder.resolve("broken").toUri().toURL()))
                .isInstanceOf(UnreadableManifest.class)
                .hasMessage("Cannot read " + file.toUri().toURL()
                        + ": it is no text in UTF-8."
                        + " Compile again (mvn clean compile) or replace the jar.");
    }

    private Manifest read(URL... classPath) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            return Manifests.of(loader);
        }
    }

    private URL module(String name, GraphSettings settings, RevisionNode... nodes) throws IOException {
        Path file = folder.resolve(name).resolve(Manifest.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, ManifestWriter.write(Manifest.of(settings, List.of(nodes))));
        return folder.resolve(name).toUri().toURL();
    }

    private URL jar(String name, GraphSettings settings, RevisionNode... nodes) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(Manifest.PATH));
            jar.write(
                    ManifestWriter.write(Manifest.of(settings, List.of(nodes))).getBytes(StandardCharsets.UTF_8));
        }
        return file.toUri().toURL();
    }
}
