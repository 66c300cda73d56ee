package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets mysqld start where libaio or libnuma is not installed.
 *
 * <p>It is linked to both, bare containers have neither, and newer distributions renamed the first. A test needs no
 * asynchronous disk access and no memory placement, so a stub will do.
 */
final class MissingLibraries {

    private static final Pattern COMPLAINT =
            Pattern.compile("error while loading shared libraries: (lib(?:aio|numa)[.]so[.]1): cannot open");

    private static final List<Path> SYSTEM_LIBRARIES =
            List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/lib/x86_64-linux-gnu"), Path.of("/usr/lib64"));

    private MissingLibraries() {}

    /** Puts what is missing next to the libraries that the program brings along. */
    static void supply(Path program, Path ownLibraries) throws IOException {
        Optional<String> missing = missing(program);
        while (missing.isPresent()) {
            supply(ownLibraries.resolve(missing.get()));
            missing = missing(program);
        }
    }

    private static Optional<String> missing(Path program) {
        Matcher complaint = COMPLAINT.matcher(
                Program.of(List.of(program.toString())).with("--version").run().output());
        return complaint.find() ? Optional.of(complaint.group(1)) : Optional.empty();
    }

    private static void supply(Path library) throws IOException {
        Optional<Path> renamed = SYSTEM_LIBRARIES.stream()
                .map(folder -> folder.resolve(library.getFileName() + "t64"))
                .filter(Files::exists)
                .findFirst();
        if (renamed.isPresent()) {
            Files.createSymbolicLink(library, renamed.get());
        } else {
            Files.write(library, StubLibrary.libaioAndLibnuma(), StandardOpenOption.CREATE_NEW);
        }
    }
}
