package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.schema.EnumValue;
import dev.retort.schema.EnumValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One thing that can happen to the values of an enum type. */
public sealed interface EnumChange {
    /**
     * Returns the values afterwards.
     *
     * @throws SchemaConflict if the change does not fit the values that there are
     */
    List<String> appliedTo(String type, List<String> values);

    /** Returns what takes the place of values that rows and defaults hold. */
    Map<String, String> replacements();

    /** Asks {@code visitor} what the change means to it. */
    <R> R accept(Visitor<R> visitor);

    /** One answer for each change. */
    interface Visitor<R> {
        R add(Add change);

        R rename(Rename change);

        R replace(Replace change);
    }

    /** Adds a value. */
    record Add(EnumValue value) implements EnumChange {
        @Override
        public List<String> appliedTo(String type, List<String> values) {
            refuse(type, values, value.text());
            List<String> more = new ArrayList<>(values);
            int place = value.next()
                    .map(next -> positionOf(type, values, next))
                    .or(() -> value.previous().map(previous -> positionOf(type, values, previous) + 1))
                    .orElse(values.size());
            more.add(place, value.text());
            return more;
        }

        @Override
        public Map<String, String> replacements() {
            return Map.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** Gives a value another name. */
    record Rename(String from, String to) implements EnumChange {
        @Override
        public List<String> appliedTo(String type, List<String> values) {
            refuse(type, values, to);
            List<String> renamed = new ArrayList<>(values);
            renamed.set(positionOf(type, values, from), to);
            return renamed;
        }

        @Override
        public Map<String, String> replacements() {
            return Map.of(from, to);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** Puts other values in the place of all. */
    record Replace(EnumValues values) implements EnumChange {
        @Override
        public List<String> appliedTo(String type, List<String> old) {
            values.replacements().keySet().forEach(replaced -> positionOf(type, old, replaced));
            return values.values();
        }

        @Override
        public Map<String, String> replacements() {
            return Collections.unmodifiableMap(values.replacements());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    private static void refuse(String type, List<String> values, String taken) {
        if (values.contains(taken)) {
            throw new SchemaConflict("enum type " + type + " has a value " + taken + " already: " + values);
        }
    }

    private static int positionOf(String type, List<String> values, String value) {
        if (!values.contains(value)) {
            throw new SchemaConflict("enum type " + type + " has no value " + value + "; it has " + values);
        }
        return values.indexOf(value);
    }
}
