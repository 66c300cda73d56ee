package dev.retort.it.scripts;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.embedded.EmbeddedClient;
import dev.retort.it.databases.embedded.EmbeddedMariadb;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the clients: on the path, or, for MySQL and MariaDB, in the archive of the embedded server. */
final class Clients {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Clients() {}

    /** Returns the client for databases of that kind. */
    static Client of(DatabaseKind kind) {
        return names(kind).stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .or(() -> kind.isMysqlOrMariadb() ? embedded() : Optional.empty())
                .orElseThrow(() -> new AssertionError("There is no client for " + kind + ": none of " + names(kind)
                        + " is on the PATH. Install one of them."));
    }

    private static List<String> names(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> List.of("psql");
            case SQLITE -> List.of("sqlite3");
            case MYSQL -> List.of("mysql");
            case MARIADB -> List.of("mariadb", "mysql");
        };
    }

    private static Optional<Client> onPath(String name) {
        return SEPARATOR
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(program -> new Client(List.of(program.toString()), Map.of()))
                .findFirst();
    }

    private static Optional<Client> embedded() {
        try {
            return EmbeddedMariadb.client().map(Clients::client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Client client(EmbeddedClient embedded) {
        return new Client(
                List.of(embedded.program().toString()),
                Map.of("LD_LIBRARY_PATH", embedded.libraries().toString()));
    }
}
