package dev.retort.it.interpreter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a JSON object, found by any of the names that histories give them.
 *
 * <p>It remembers which fields were asked for, so that one that nobody understands does not go unnoticed.
 */
final class Fields {
    /** What people write for each other. */
    private static final Set<String> REMARKS =
            Set.of("note", "notes", "what", "why", "see", "remark", "description", "batch", "existing_type", "raised");

    private final String where;
    private final Map<String, JsonElement> values = new LinkedHashMap<>();
    private final Set<String> asked;
    private final IdentityHashMap<JsonElement, Fields> inner = new IdentityHashMap<>();

    Fields(String where, JsonObject object) {
        this(where, object, new HashSet<>());
    }

    private Fields(String where, JsonObject object, Set<String> asked) {
        this.where = where;
        this.asked = asked;
        object.asMap().forEach((name, value) -> values.put(Spelling.of(name), value));
    }

    /** Where the object stands, for messages. */
    String where() {
        return where;
    }

    boolean has(String... names) {
        return find(names).isPresent();
    }

    /** Tells whether the field is there, be it with a null. */
    boolean mentions(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    Optional<String> text(String... names) {
        return find(names).map(value -> text(value, names[0]));
    }

    String required(String... names) {
        return text(names).orElseThrow(() -> missing(names));
    }

    boolean flag(String... names) {
        return choice(names).orElse(false);
    }

    Optional<Boolean> choice(String... names) {
        return text(names).map(text -> switch (text) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw unreadable("\"" + names[0] + "\" must be true or false, not " + text);
        });
    }

    Optional<Integer> number(String... names) {
        return text(names).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw unreadable("\"" + names[0] + "\" must be a whole number, not " + text);
            }
        });
    }

    /** A list, or a single one without its brackets; empty if there is none. */
    List<String> texts(String... names) {
        return elements(names).stream().map(each -> text(each, names[0])).toList();
    }

    List<String> requiredTexts(String... names) {
        List<String> texts = texts(names);
        if (texts.isEmpty()) {
            throw missing(names);
        }
        return texts;
    }

    List<JsonElement> elements(String... names) {
        return find(names)
                .map(value -> value instanceof JsonArray array ? array.asList() : List.of(value))
                .orElseGet(List::of);
    }

    Optional<JsonElement> element(String... names) {
        return find(names);
    }

    Optional<Fields> object(String... names) {
        return find(names).map(value -> object(names[0], value));
    }

    /** The same, or empty if that is no object. */
    Optional<Fields> objectIfAny(String... names) {
        for (String name : names) {
            if (values.get(name) instanceof JsonObject object) {
                asked.add(name);
                return Optional.of(object(name, object));
            }
        }
        return Optional.empty();
    }

    List<Fields> objects(String... names) {
        List<Fields> objects = new ArrayList<>();
        for (JsonElement element : elements(names)) {
            objects.add(object(names[0] + " " + (objects.size() + 1), element));
        }
        return objects;
    }

    /** The fields of an object within this one. */
    Fields object(String name, JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            throw unreadable("\"" + name + "\" must be an object, not " + value);
        }
        return inner.computeIfAbsent(object, each -> new Fields(where + ", " + name, object));
    }

    /** The same with one more field. */
    Fields with(String name, String text) {
        JsonObject more = new JsonObject();
        values.forEach(more::add);
        more.addProperty(name, text);
        return new Fields(where, more, asked);
    }

    Collection<String> names() {
        return values.keySet();
    }

    /** Where fields stand that nobody asked for, although nobody knows what they mean. */
    List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (!asked.contains(name) && !REMARKS.contains(name)) {
                ignored.add(where + ": \"" + name + "\": " + values.get(name));
            }
        }
        inner.values().forEach(each -> ignored.addAll(each.ignored()));
        return ignored;
    }

    UnreadableHistory unreadable(String message) {
        return new UnreadableHistory(where, message);
    }

    private UnreadableHistory missing(String... names) {
        return unreadable("there is no \"" + String.join("\" or \"", names) + "\"; there are " + values.keySet());
    }

    private Optional<JsonElement> find(String... names) {
        Optional<JsonElement> found = Optional.empty();
        for (String name : names) {
            asked.add(name);
            JsonElement value = values.get(name);
            if (found.isEmpty() && value != null && !value.isJsonNull()) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    private String text(JsonElement value, String name) {
        if (!value.isJsonPrimitive()) {
            throw unreadable("\"" + name + "\" must be a text, not " + value);
        }
        return value.getAsString();
    }
}
