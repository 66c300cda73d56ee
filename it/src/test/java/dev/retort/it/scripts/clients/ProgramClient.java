package dev.retort.it.scripts.clients;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The database's own client.
 *
 * @param command the program and what it is always told
 * @param environment what it needs to know besides
 */
record ProgramClient(List<String> command, Map<String, String> environment) implements Client {

    ProgramClient {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    @Override
    public Outcome run(TestDatabase database, Path script) {
        List<String> words = new ArrayList<>(command);
        words.addAll(arguments(database));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(script.getParent().toFile())
                .redirectInput(script.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PGPASSWORD", database.password());
        builder.environment().put("MYSQL_PWD", database.password());
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new AssertionError(command.get(0) + " does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while " + command.get(0) + " was running", e);
        }
    }

    private static List<String> arguments(TestDatabase database) {
        if (database.kind() == DatabaseKind.SQLITE) {
            return List.of("-batch", database.jdbcUrl().substring("jdbc:sqlite:".length()));
        }
        Address address = Address.of(database);
        return database.kind() == DatabaseKind.POSTGRESQL
                ? List.of(
                        "-X",
                        "-q",
                        "-h",
                        address.host(),
                        "-p",
                        address.port(),
                        "-U",
                        database.user(),
                        "-d",
                        address.database(),
                        "-f",
                        "-")
                : List.of(
                        "--no-defaults",
                        "--protocol=tcp",
                        "-h",
                        address.host(),
                        "-P",
                        address.port(),
                        "-u",
                        database.user(),
                        address.database());
    }
}
