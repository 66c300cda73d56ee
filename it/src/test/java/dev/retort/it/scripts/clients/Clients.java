package dev.retort.it.scripts.clients;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the clients: on the path, or, for MySQL and MariaDB, in the archive of the embedded server.
 *
 * <p>Where there is none, a stand-in reads the scripts. {@code -Dit.clients=stand-in} wants it everywhere.
 */
public final class Clients {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
    private static final Map<DatabaseKind, Client> FOUND = new ConcurrentHashMap<>();

    private Clients() {}

    /** Returns the client for databases of that kind. */
    public static Client of(DatabaseKind kind) {
        return FOUND.computeIfAbsent(kind, Clients::find);
    }

    private static Client find(DatabaseKind kind) {
        String wanted = System.getProperty("it.clients", "programs");
        return switch (wanted) {
            case "programs" ->
                program(kind).orElseGet(() -> standIn(kind, "there is none of " + names(kind) + " here"));
            case "stand-in" -> standIn(kind, "it.clients says so");
            default ->
                throw new IllegalArgumentException("it.clients is " + wanted + ", and has to be programs or stand-in");
        };
    }

    private static Client standIn(DatabaseKind kind, String reason) {
        System.out.println("Scripts for " + kind + " are carried out by a stand-in for its client: " + reason + ".");
        return switch (kind) {
            case POSTGRESQL -> new PsqlStandIn();
            case SQLITE -> new SqliteStandIn();
            case MYSQL, MARIADB -> new MysqlStandIn();
        };
    }

    private static Optional<Client> program(DatabaseKind kind) {
        return names(kind).stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .or(() -> kind.isMysqlOrMariadb() ? embedded() : Optional.empty());
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
                .findFirst()
                .map(program -> new ProgramClient(List.of(program.toString()), Map.of()));
    }

    private static Optional<Client> embedded() {
        try {
            return EmbeddedMariadb.client().map(Clients::client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Client client(EmbeddedClient embedded) {
        return new ProgramClient(
                List.of(embedded.program().toString()),
                Map.of("LD_LIBRARY_PATH", embedded.libraries().toString()));
    }
}
