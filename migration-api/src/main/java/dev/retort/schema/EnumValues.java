package dev.retort.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All values of an enum type, to take the place of those that it has. Immutable. */
public final class EnumValues {
    private final List<String> values;
    private final Map<String, String> replacements;

    private EnumValues(List<String> values, Map<String, String> replacements) {
        this.values = List.copyOf(values);
        this.replacements = Collections.unmodifiableMap(replacements);
    }

    /** Returns these values, in this order; rows that hold another one make the change fail. */
    public static EnumValues values(String... values) {
        return new EnumValues(EnumType.enumType("of values", values).values(), Map.of());
    }

    /** Returns the values, with rows and defaults that hold {@code old} getting {@code wanted} instead. */
    public EnumValues replacing(String old, String wanted) {
        if (!values.contains(wanted)) {
            throw new IllegalArgumentException(
                    old + " cannot be replaced by " + wanted + ", which is none of " + values);
        }
        Map<String, String> more = new LinkedHashMap<>(replacements);
        more.put(old, wanted);
        return new EnumValues(values, more);
    }

    /** Returns the values, in their order. */
    public List<String> values() {
        return values;
    }

    /** Returns what takes the place of values that rows may hold. */
    public Map<String, String> replacements() {
        return replacements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumValues that && values.equals(that.values) && replacements.equals(that.replacements);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
