package dev.retort.maven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDestinationTest {

    @TempDir
    private Path directory;

    @Test
    void foldersAreMadeAndNothingElseIsLeft() throws IOException {
        Path file = directory.resolve("some/folder/history.json");

        write(file, "{}");

        assertThat(file).hasContent("{}");
        assertThat(files(file.resolveSibling("."))).containsExactly("history.json");
    }

    @Test
    void fileOfAnEarlierRunIsReplaced() throws IOException {
        Path file = Files.writeString(directory.resolve("history.json"), "something longer than the new content");

        write(file, "{}");

        assertThat(file).hasContent("{}");
    }

    @Test
    void fileIsAsReadableAsAnyOther() throws IOException {
        Path file = directory.resolve("history.json");
        Path any = Files.writeString(directory.resolve("any.txt"), "any");

        write(file, "{}");

        assertThat(permissions(file)).isEqualTo(permissions(any));
    }

    @Test
    void folderInTheWayStaysAsItIs() throws IOException {
        Path inTheWay = directory.resolve("history.json");
        Files.createDirectories(inTheWay.resolve("full"));

        assertThatThrownBy(() -> write(inTheWay, "{}")).isInstanceOf(IOException.class);

        assertThat(files(directory)).containsExactly("history.json");
        assertThat(files(inTheWay)).containsExactly("full");
    }

    private static void write(Path file, String text) throws IOException {
        new FileDestination(file).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** None where the file system has no such thing. */
    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? Set.of() : view.readAttributes().permissions();
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
