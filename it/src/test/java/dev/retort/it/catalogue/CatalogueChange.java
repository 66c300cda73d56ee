package dev.retort.it.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded step changed; it knows the entries before as well, so that a wrong replay shows at once.
 *
 * @param changed for each key, the entry before and the entry after
 */
record CatalogueChange(JsonObject added, JsonObject removed, JsonObject changed) {

    static CatalogueChange of(JsonObject change) {
        return new CatalogueChange(part(change, "added"), part(change, "removed"), part(change, "changed"));
    }

    private static JsonObject part(JsonObject change, String name) {
        return change.has(name) ? change.getAsJsonObject(name) : new JsonObject();
    }

    Catalogue applyTo(Catalogue before) {
        TreeMap<String, JsonElement> entries = new TreeMap<>(before.entries());
        removed.asMap().forEach((key, entry) -> require(key, entry, entries.remove(key)));
        changed.asMap().forEach((key, pair) -> {
            JsonArray beforeAndAfter = pair.getAsJsonArray();
            require(key, beforeAndAfter.get(0), entries.put(key, beforeAndAfter.get(1)));
        });
        added.asMap().forEach((key, entry) -> {
            if (entries.put(key, entry) != null) {
                throw new IllegalStateException(key + " is added, but was there before");
            }
        });
        return new Catalogue(entries);
    }

    private static void require(String key, JsonElement expected, @Nullable JsonElement actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(key + " should have been " + expected + " but was " + actual);
        }
    }
}
