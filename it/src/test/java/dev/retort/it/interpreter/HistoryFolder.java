package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.databases.DatabaseKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a history: {@code graph.json}, {@code operations.json}, and what was recorded below {@code expected}. */
record HistoryFolder(Path path) {

    /** All runs that were recorded, at least one. */
    List<RecordedRun> runs() {
        for (String file : List.of("graph.json", "expected")) {
            if (!Files.exists(path.resolve(file))) {
                throw unreadable("there is no " + file + " in it");
            }
        }
        List<RecordedRun> runs = new ArrayList<>();
        for (Path recording : recordings()) {
            runs.add(run(recording));
        }
        if (runs.isEmpty()) {
            throw unreadable(
                    "there is no expected/<name>/steps.jsonl whose <name>, or whose graph.json, says a database");
        }
        return runs;
    }

    private List<Path> recordings() {
        try (Stream<Path> folders = Files.list(path.resolve("expected"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("steps.jsonl")))
                    .filter(folder -> !kinds(folder).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordedRun run(Path recording) {
        JsonFile operations = new JsonFile(operations(recording.getFileName().toString()));
        List<RevisionData> revisions = operations.withGraph(new JsonFile(path.resolve("graph.json")));
        return new RecordedRun(
                path.getFileName() + " " + recording.getFileName(),
                kinds(recording),
                revisions,
                RecordedHistory.parse(new JsonFile(recording.resolve("steps.jsonl")).text()));
    }

    /** A recording of a variant, such as {@code sibling-postgresql}, may have operations of its own. */
    private Path operations(String recording) {
        String variant = Arrays.stream(recording.split("-", -1))
                .filter(word -> kinds(word).isEmpty())
                .collect(Collectors.joining("-"));
        for (String name : List.of("operations-" + recording, "operations-" + variant, "operations")) {
            Path file = path.resolve(name + ".json");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw unreadable("there is no operations.json in it");
    }

    /** What the name says, else what the graph says if that is one database. MySQL was recorded on MariaDB. */
    private Set<DatabaseKind> kinds(Path recording) {
        Set<DatabaseKind> kinds = EnumSet.noneOf(DatabaseKind.class);
        for (String word : recording.getFileName().toString().split("-", -1)) {
            kinds.addAll(kinds(word));
        }
        List<String> dialects = dialectsOfGraph();
        return kinds.isEmpty() && dialects.size() == 1 ? kinds(dialects.get(0)) : kinds;
    }

    private List<String> dialectsOfGraph() {
        JsonElement graph = new JsonFile(path.resolve("graph.json")).read();
        return graph instanceof JsonObject object
                ? new Fields("graph.json", object).texts("dialects", "dialect")
                : List.of();
    }

    private static Set<DatabaseKind> kinds(String word) {
        return switch (word) {
            case "postgresql", "postgres" -> EnumSet.of(DatabaseKind.POSTGRESQL);
            case "mysql" -> EnumSet.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB);
            case "mariadb" -> EnumSet.of(DatabaseKind.MARIADB);
            case "sqlite" -> EnumSet.of(DatabaseKind.SQLITE);
            default -> EnumSet.noneOf(DatabaseKind.class);
        };
    }

    private UnreadableHistory unreadable(String message) {
        return new UnreadableHistory(path.toString(), message);
    }
}
