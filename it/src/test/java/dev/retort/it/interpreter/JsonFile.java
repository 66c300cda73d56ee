package dev.retort.it.interpreter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of a history. */
record JsonFile(Path path) {

    /** Everything in it. */
    JsonElement read() {
        return JsonParser.parseString(text());
    }

    /** Its text. */
    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UnreadableHistory(path.toString(), "it cannot be read (" + e + ")");
        }
    }

    /** The revisions that it lists, by their id. */
    Map<String, JsonObject> revisions() {
        Map<String, JsonObject> revisions = new LinkedHashMap<>();
        for (JsonElement element : list()) {
            if (!(element instanceof JsonObject revision) || !(revision.has("id") || revision.has("revision"))) {
                throw new UnreadableHistory(
                        path.toString(), "a revision must be an object with an \"id\", not " + element);
            }
            String id = (revision.has("id") ? revision.get("id") : revision.get("revision")).getAsString();
            if (revisions.put(id, revision) != null) {
                throw new UnreadableHistory(path.toString(), "it has two revisions " + id);
            }
        }
        return revisions;
    }

    private List<JsonElement> list() {
        JsonElement content;
        try {
            content = read();
        } catch (JsonParseException e) {
            throw new UnreadableHistory(path.toString(), "it is no JSON (" + e.getMessage() + ")");
        }
        if (content instanceof JsonArray list) {
            return list.asList();
        }
        if (content instanceof JsonObject object && object.get("revisions") instanceof JsonArray list) {
            return list.asList();
        }
        throw new UnreadableHistory(path.toString(), "it must be a list of revisions, or an object with \"revisions\"");
    }

    /** All revisions of a file of operations, each with what the graph says about it. */
    List<RevisionData> withGraph(JsonFile graph) {
        Map<String, JsonObject> inGraph = graph.revisions();
        List<RevisionData> revisions = new ArrayList<>();
        this.revisions()
                .forEach((id, operations) ->
                        revisions.add(new RevisionData(path, operations, inGraph.getOrDefault(id, new JsonObject()))));
        return revisions;
    }
}
