package dev.retort.it.databases.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The stub is good enough for the dynamic linker, whatever this machine has installed. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StubLibraryIT {

    @Test
    void mysqldIsLinkedToTheStubs(@TempDir Path libraries) throws IOException {
        Files.write(libraries.resolve("libaio.so.1"), StubLibrary.libaioAndLibnuma());
        Files.write(libraries.resolve("libnuma.so.1"), StubLibrary.libaioAndLibnuma());

        Path mysqld = EmbeddedMysql.unpacked().orElseThrow().resolve("bin/mysqld");
        Program.Result result = Program.of(List.of("env", "LD_BIND_NOW=1", "LD_LIBRARY_PATH=" + libraries))
                .with(mysqld, "--version")
                .run();

        assertThat(result.output()).contains("Ver 8.0.31 for Linux on x86_64");
        assertThat(result.exitCode()).isZero();
    }
}
