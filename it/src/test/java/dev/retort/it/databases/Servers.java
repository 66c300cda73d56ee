package dev.retort.it.databases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The servers of this JVM, each looked for when the first test wants it. */
final class Servers {

    private static final Map<DatabaseKind, ServerSearch> SEARCHES = new EnumMap<>(DatabaseKind.class);

    private static final List<ServerSource> SOURCES =
            List.of(new UrlFromEnvironment(System.getenv()), new DockerContainers(), new EmbeddedBinaries());

    private Servers() {}

    static synchronized ServerSearch search(DatabaseKind kind) {
        return SEARCHES.computeIfAbsent(
                kind,
                wanted -> wanted == DatabaseKind.SQLITE
                        ? new ServerSearch.Found(new SqliteFiles())
                        : search(wanted, SOURCES));
    }

    /** The first source that has one; a source that should have one but fails ends the search. */
    static ServerSearch search(DatabaseKind kind, List<ServerSource> sources) {
        List<String> reasons = new ArrayList<>();
        for (ServerSource source : sources) {
            ServerSearch search = source.search(kind);
            if (!(search instanceof ServerSearch.NoServer none)) {
                return search;
            }
            reasons.add(none.reason());
        }
        return new ServerSearch.NoServer("No server for " + kind + ": " + String.join("; ", reasons) + ".");
    }
}
