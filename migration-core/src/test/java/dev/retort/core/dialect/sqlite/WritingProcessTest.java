package dev.retort.core.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes to a file is read from the list that Linux has of locks. */
final class WritingProcessTest {
    @TempDir
    private Path folder;

    private Path file;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        file = Files.createFile(folder.toRealPath().resolve("app.db"));
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    private String writer(String... lines) throws Exception {
        Path locks = Files.writeString(folder.resolve("locks"), String.join("\n", lines));
        return new WritingProcess(locks).describe(connection);
    }

    private static String lock(String kind, long process, Path file, long firstByte) throws Exception {
        return "1: POSIX  ADVISORY  %s %d 08:01:%s %d %d"
                .formatted(kind, process, Files.getAttribute(file, "unix:ino"), firstByte, firstByte);
    }

    @Test
    void processThatHasLockedTheReservedByteIsWriting() throws Exception {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();

        assertThat(writer(lock("WRITE", parent.pid(), file, 1_073_741_825)))
                .matches("process " + parent.pid()
                        + " \\(.*since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\) is writing to the file");
    }

    @Test
    void processThatHasLockedTheWriteAheadLogIsWriting() throws Exception {
        Path memory = Files.createFile(file.resolveSibling("app.db-shm"));

        assertThat(writer(lock("WRITE", ProcessHandle.current().pid(), memory, 120)))
                .isEqualTo("another connection of this process is writing to the file");
    }

    @Test
    void processThatIsGoneHasItsNumberAlone() throws Exception {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();

        assertThat(writer(lock("WRITE", gone.pid(), file, 1_073_741_825)))
                .isEqualTo("process " + gone.pid() + " is writing to the file");
    }

    @Test
    void readersAndWritersOfOtherFilesAreNotMeant() throws Exception {
        Path other = Files.createFile(folder.resolve("other.db"));

        assertThat(writer(
                        lock("READ", 1, file, 1_073_741_826),
                        lock("WRITE", 1, other, 1_073_741_825),
                        "2: -> POSIX  ADVISORY  WRITE"))
                .isEqualTo("SQLite does not tell which connection is writing to the file");
    }

    @Test
    void elsewhereNothingIsKnown() throws Exception {
        assertThat(new WritingProcess(folder.resolve("missing")).describe(connection))
                .isEqualTo("SQLite does not tell which connection is writing to the file");
    }
}
