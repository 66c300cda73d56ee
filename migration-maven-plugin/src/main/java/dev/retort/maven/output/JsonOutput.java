package dev.retort.maven.output;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.retort.core.problem.Secrets;
import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import dev.retort.maven.document.Outcome;
import dev.retort.maven.document.RunEvent;
import dev.retort.maven.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes one JSON document when the goal has ended, well or not, and nothing else; or, if somebody listens to a run, a line for
 * each event and the document as the last line.
 */
public final class JsonOutput implements Output {

    /** Rises when a field is renamed, removed or gets another meaning; new fields come without notice. */
    static final int FORMAT_VERSION = 1;

    private final String goal;
    private final Destination destination;
    private final Supplier<Secrets> secrets;
    private final boolean live;
    private boolean begun;
    private Optional<Document> found = Optional.empty();

    /**
     * An output of one document.
     *
     * @param goal the name of the goal, such as {@code upgrade}
     * @param secrets what must not be seen, as far as it is known at the time
     * @param live whether events are written, too
     */
    public JsonOutput(String goal, Destination destination, Supplier<Secrets> secrets, boolean live) {
        this.goal = goal;
        this.destination = destination;
        this.secrets = secrets;
        this.live = live;
    }

    @Override
    public void line(String text) {
        // Programs read the document.
    }

    @Override
    public Progress progress() {
        return Progress.nowhere();
    }

    @Override
    public void event(RunEvent event) {
        begun |= event instanceof RunEvent.StepStarted;
        if (live) {
            JsonObject json = beginning();
            json.addProperty("event", event.word());
            add(json, gson().toJsonTree(event));
            writeAtOnce(json);
        }
    }

    private void writeAtOnce(JsonObject json) {
        try {
            write(json);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
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
        Gson gson = gson();
        JsonObject json = beginning();
        json.add("outcome", gson.toJsonTree(outcome(failure)));
        json.add("failure", failure.<JsonElement>map(gson::toJsonTree).orElse(JsonNull.INSTANCE));
        found.ifPresent(document -> add(json, gson.toJsonTree(document)));
        write(json);
    }

    private Outcome outcome(Optional<FailureFacts> failure) {
        return failure.map(facts -> facts.outcome(begun))
                .or(() -> found.map(Document::outcome))
                .orElse(Outcome.DONE);
    }

    private JsonObject beginning() {
        JsonObject json = new JsonObject();
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("goal", goal);
        return json;
    }

    private static void add(JsonObject json, JsonElement fields) {
        fields.getAsJsonObject().entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
    }

    private void write(JsonObject json) throws IOException {
        destination.write((gson().toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** An event is one line, and so is the document that follows events. */
    private Gson gson() {
        return DocumentGson.hiding(secrets.get(), !live);
    }
}
