package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON with sorted keys and the spacing of Python's {@code json.dumps}, which is what the recorded digests cover. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(Map<String, JsonElement> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(entry -> text(entry.getKey()) + ": " + write(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    static String write(JsonElement element) {
        if (element.isJsonObject()) {
            return write(element.getAsJsonObject().asMap());
        }
        if (element.isJsonArray()) {
            return StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
                    .map(CanonicalJson::write)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return text(primitive.getAsString());
        }
        return element.toString();
    }

    private static String text(String text) {
        return text.codePoints().mapToObj(CanonicalJson::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\f' -> "\\f";
            case '\b' -> "\\b";
            default -> character < ' ' ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }
}
