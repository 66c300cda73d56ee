package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MariaDB's command line client, which speaks to MySQL as well.
 *
 * <p>It is linked to a version of ncurses that distributions have left behind. What reads a script uses nothing of it but a few
 * functions that the later version has too.
 *
 * @param libraries the folder for {@code LD_LIBRARY_PATH}
 */
public record EmbeddedClient(Path program, Path libraries) {
    private static final List<Path> SYSTEM_LIBRARIES =
            List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/lib/x86_64-linux-gnu"), Path.of("/usr/lib64"));

    private static final List<String> NEEDED = List.of("libncurses", "libtinfo");

    static Optional<EmbeddedClient> of(Path program) throws IOException {
        Path libraries = MachineCache.directory("mariadb-client-libraries", EmbeddedClient::link);
        EmbeddedClient client = new EmbeddedClient(program, libraries);
        return client.starts() ? Optional.of(client) : Optional.empty();
    }

    private static void link(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String library : NEEDED) {
            Optional<Path> later = SYSTEM_LIBRARIES.stream()
                    .flatMap(system -> Stream.of(system.resolve(library + ".so.6"), system.resolve(library + "w.so.6")))
                    .filter(Files::exists)
                    .findFirst();
            if (later.isPresent()) {
                Files.createSymbolicLink(folder.resolve(library + ".so.5"), later.get());
            }
        }
    }

    private boolean starts() {
        return Program.of(List.of("env", "LD_LIBRARY_PATH=" + libraries, program.toString(), "--version"))
                .run()
                .succeeded();
    }
}
