package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void findRoot() throws Exception {
        root = directory.toRealPath().resolve("src");
    }

    @Test
    void foldersAreMade() throws Exception {
        SourceFile.of(root, "app.db.AddEmail").write("text".getBytes(UTF_8));

        assertThat(root.resolve("app/db/AddEmail.java")).hasContent("text");
        assertThat(filesIn(root.resolve("app/db"))).containsExactly("AddEmail.java");
    }

    @Test
    void anotherFileIsNeverWrittenOver() throws Exception {
        SourceFile file = SourceFile.of(root, "app.db.AddEmail");
        file.write("text".getBytes(UTF_8));

        assertThatThrownBy(() -> file.write("other".getBytes(UTF_8)))
                .isInstanceOf(FileExists.class)
                .hasMessage(root.resolve("app/db/AddEmail.java")
                        + " exists already and is not written over. Choose another name with -Ddb.className.");
        assertThat(root.resolve("app/db/AddEmail.java")).hasContent("text");
        assertThat(filesIn(root.resolve("app/db"))).containsExactly("AddEmail.java");
    }

    @Test
    void aLinkOutOfTheSourcesIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolveSibling("elsewhere"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("app"), elsewhere);

        assertThatThrownBy(() -> SourceFile.of(root, "app.AddEmail").write("text".getBytes(UTF_8)))
                .isInstanceOf(OutsideOfSources.class)
                .hasMessage(root.resolve("app/AddEmail.java") + " would lie in " + elsewhere
                        + ", outside of the sources, because a folder on the way is a link. Choose another package"
                        + " with -Ddb.package.");
        assertThat(filesIn(elsewhere)).isEmpty();
    }

    @Test
    void aNameThatTheLocaleCannotWriteIsExplained() throws Exception {
        ProcessBuilder plain = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileNameInPlainLocale.class.getName(),
                        root.toString())
                .redirectErrorStream(true);
        plain.environment().put("LC_ALL", "C");
        Process process = plain.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        // On macOS every locale can write every name.
        assertThat(printed)
                .matches(
                        "|The class app\\.\\\\u6dfb cannot have a file of its name here: this JVM writes file names in the"
                                + " encoding [\\w.-]+\\. Choose a name of ASCII letters with -Ddb\\.className, or let LC_ALL name a"
                                + " locale of UTF-8\\.\n");
    }

    private static List<String> filesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
