package dev.retort.maven.output;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.retort.core.problem.Secrets;
import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes one JSON document when the goal has ended, well or not, and nothing else. */
public final class JsonOutput implements Output {

    /** Rises when a field is renamed, removed or gets another meaning; new fields come without notice. */
    static final int FORMAT_VERSION = 1;

    private final String goal;
    private final Destination destination;
    private final Supplier<Secrets> secrets;
    private Optional<Document> found = Optional.empty();

    /**
     * An output of one document.
     *
     * @param goal the name of the goal, such as {@code upgrade}
     * @param secrets what must not be seen, as far as it is known at the time
     */
    public JsonOutput(String goal, Destination destination, Supplier<Secrets> secrets) {
        this.goal = goal;
        this.destination = destination;
        this.secrets = secrets;
    }

    @Override
    public void line(String text) {
        // Programs read the document.
    }

    @Override
    public void document(Document document) {
        found = Optional.of(document);
    }

    @Override
    public void content(String text) {
        // The document has it, too.
    }

    @Override
    public void finished() throws IOException {
        write(Optional.empty());
    }

    @Override
    public void failed(FailureFacts failure) throws IOException {
        write(Optional.of(failure));
    }

    private void write(Optional<FailureFacts> failure) throws IOException {
        Gson gson = DocumentGson.hiding(secrets.get());
        JsonObject json = new JsonObject();
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("goal", goal);
        json.add("failure", failure.<JsonElement>map(gson::toJsonTree).orElse(JsonNull.INSTANCE));
        found.map(gson::toJsonTree)
                .map(JsonElement::getAsJsonObject)
                .ifPresent(
                        document -> document.entrySet().forEach(field -> json.add(field.getKey(), field.getValue())));
        destination.write((gson.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
