package dev.retort.it.interpreter;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The folders that a test is about: the one that the system property {@code history} names, else those of this module. */
final class HistoryFolders {
    private static final List<String> OF_THIS_MODULE = List.of("users-sessions", "nemotron");

    private HistoryFolders() {}

    static List<HistoryFolder> wanted() {
        String named = System.getProperty("history", "");
        return named.isBlank()
                ? OF_THIS_MODULE.stream().map(HistoryFolders::ofThisModule).toList()
                : List.of(new HistoryFolder(existing(Path.of(named))));
    }

    private static HistoryFolder ofThisModule(String name) {
        try {
            URL folder = Objects.requireNonNull(HistoryFolders.class.getResource("/seeds/" + name));
            return new HistoryFolder(Path.of(folder.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Maven runs tests in the module's folder, while people stand in the one above. */
    private static Path existing(Path named) {
        return Stream.of(named, Path.of("..").resolve(named))
                .filter(Files::isDirectory)
                .map(folder -> folder.toAbsolutePath().normalize())
                .findFirst()
                .orElseThrow(() -> new UnreadableHistory(
                        named.toString(), "there is no such folder; the system property history must name one"));
    }
}
