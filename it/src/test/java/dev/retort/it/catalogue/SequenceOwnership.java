package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Who owns a sequence of PostgreSQL depends on how its column came to be, not on what it does. */
final class SequenceOwnership implements AcceptedDifference {

    @Override
    public Catalogue forgive(Catalogue recorded, Catalogue actual) {
        Catalogue forgiven = actual;
        for (Map.Entry<String, JsonElement> entry : actual.entries().entrySet()) {
            JsonElement expected = recorded.entries().get(entry.getKey());
            if (entry.getKey().startsWith("sequence:") && expected != null) {
                forgiven = forgiven.with(entry.getKey(), withOwnerOf(expected, entry.getValue()));
            }
        }
        return forgiven;
    }

    private static JsonElement withOwnerOf(JsonElement recorded, JsonElement actual) {
        JsonObject forgiven = actual.getAsJsonObject().deepCopy();
        forgiven.add("owned_by", recorded.getAsJsonObject().get("owned_by"));
        return forgiven;
    }
}
