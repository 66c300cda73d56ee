package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * One revision that was applied or taken back.
 *
 * @param heads the version rows after it; none if the tool kept no such rows
 * @param catalogue everything in the database after it
 * @param digest of that catalogue, as it was recorded
 */
public record RecordedStep(
        Direction direction, String revision, List<String> heads, Catalogue catalogue, String digest) {

    public RecordedStep {
        heads = List.copyOf(heads);
    }

    static RecordedStep of(JsonObject step, Catalogue catalogue) {
        return new RecordedStep(
                direction(step),
                step.get("rev").getAsString(),
                heads(step),
                catalogue,
                step.get("sha256").getAsString());
    }

    private static List<String> heads(JsonObject step) {
        return step.has("heads_after")
                ? step.getAsJsonArray("heads_after").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }

    static Direction direction(JsonObject step) {
        return Direction.valueOf(step.get("dir").getAsString().toUpperCase(Locale.ROOT));
    }

    /** For example {@code up 001}. */
    @Override
    public String toString() {
        return direction.name().toLowerCase(Locale.ROOT) + " " + revision;
    }
}
