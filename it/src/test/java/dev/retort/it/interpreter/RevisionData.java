package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.Operations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision as JSON.
 *
 * @param file where its operations stand
 * @param operations its object in that file
 * @param graph what the graph says about it; empty if nothing
 */
record RevisionData(Path file, JsonObject operations, JsonObject graph) {

    String id() {
        return fields().required("id", "revision");
    }

    /** Those of the operations' file, which may leave them to the graph. */
    List<String> parents() {
        Fields operationsFile = fields();
        return operationsFile.mentions("parents")
                ? operationsFile.texts("parents")
                : inGraph().texts("parents", "parent", "down_revision");
    }

    List<String> dependencies() {
        return inGraph().texts("depends_on");
    }

    List<String> labels() {
        return inGraph().texts("branch_labels", "labels");
    }

    String description() {
        return fields().text("description").orElse("");
    }

    /** One that PostgreSQL refuses inside of a transaction decides for the whole revision. */
    boolean isTransactional() {
        String text = operations.toString();
        return !text.contains("\"concurrently\":true") && !text.contains("CONCURRENTLY");
    }

    /** Calls the verbs of one way. */
    void call(Interpreter interpreter, String way, Operations op) {
        operations(way).forEach(operation -> interpreter.call(operation, op));
    }

    /** What cannot be read of one way. */
    List<String> unreadable(Interpreter interpreter, String way) {
        List<String> unreadable = new ArrayList<>();
        for (Fields operation : operations(way)) {
            try {
                Rehearsal.of(operation, interpreter);
            } catch (UnreadableHistory cause) {
                unreadable.add(cause.getMessage());
            } catch (IllegalArgumentException cause) {
                unreadable.add(operation.where() + ": " + cause.getMessage());
            }
        }
        return unreadable;
    }

    /** Fields of one way that nobody understands. */
    List<String> ignored(Interpreter interpreter, String way) {
        if (!unreadable(interpreter, way).isEmpty()) {
            return List.of();
        }
        List<String> ignored = new ArrayList<>();
        for (Fields operation : operations(way)) {
            Rehearsal.of(operation, interpreter);
            ignored.addAll(operation.ignored());
        }
        return ignored;
    }

    /** Where the operations of one way stand that became what {@code message} speaks about. */
    List<String> placesOf(String message, Interpreter interpreter, String way) {
        if (!unreadable(interpreter, way).isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        for (Fields operation : operations(way)) {
            if (Rehearsal.of(operation, interpreter).stream().anyMatch(message::contains)) {
                places.add(operation.where());
            }
        }
        return places;
    }

    private List<Fields> operations(String way) {
        Fields fields = fields();
        List<Fields> operations = new ArrayList<>();
        for (JsonElement element : fields.elements(way)) {
            operations.add(fields.object(way + " operation " + (operations.size() + 1), element));
        }
        return operations;
    }

    private Fields fields() {
        JsonElement id = operations.has("id") ? operations.get("id") : operations.get("revision");
        return new Fields(file.getFileName() + ", revision " + (id == null ? "?" : id.getAsString()), operations);
    }

    private Fields inGraph() {
        return new Fields("graph.json, revision " + id(), graph);
    }
}
