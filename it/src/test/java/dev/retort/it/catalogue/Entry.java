package dev.retort.it.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Builds one entry of a catalogue. */
final class Entry {

    private final JsonObject values = new JsonObject();

    Entry with(String name, String value) {
        values.addProperty(name, value);
        return this;
    }

    Entry with(String name, boolean value) {
        values.addProperty(name, value);
        return this;
    }

    Entry with(String name, long value) {
        values.addProperty(name, value);
        return this;
    }

    Entry with(String name, List<String> value) {
        JsonArray array = new JsonArray();
        value.forEach(array::add);
        values.add(name, array);
        return this;
    }

    Entry withEntries(String name, List<Entry> value) {
        JsonArray array = new JsonArray();
        value.forEach(each -> array.add(each.values));
        values.add(name, array);
        return this;
    }

    Entry withIfPresent(String name, Optional<String> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** Unlike {@link #withIfPresent}, says that there is none. */
    Entry withOrNull(String name, Optional<String> value) {
        values.addProperty(name, value.orElse(null));
        return this;
    }

    Entry withIf(boolean condition, String name, String value) {
        return condition ? with(name, value) : this;
    }

    Entry withIf(boolean condition, String name) {
        return condition ? with(name, true) : this;
    }

    JsonElement toJson() {
        return values;
    }
}
