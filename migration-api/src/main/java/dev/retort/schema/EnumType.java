package dev.retort.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * A type whose values are listed, for columns of any table to use by {@code enumeration(name)}. Immutable.
 *
 * <p>PostgreSQL keeps it as an object of its own. Elsewhere the history alone remembers it, and each column that uses it
 * lists the values.
 */
public final class EnumType {
    private final String name;
    private final List<String> values;
    private final boolean tolerant;

    private EnumType(String name, List<String> values, boolean tolerant) {
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    "enum type " + name + " needs at least one value, and each of them once, not " + values);
        }
        this.name = name;
        this.values = List.copyOf(values);
        this.tolerant = tolerant;
    }

    /** Returns the type with these values, in this order. */
    public static EnumType enumType(String name, String... values) {
        return new EnumType(name, List.of(values), false);
    }

    /** Returns the type, to be created only if none has its name. Such a creation cannot be undone by itself. */
    public EnumType ifNotExists() {
        return new EnumType(name, values, true);
    }

    /** Returns the type's name. */
    public String name() {
        return name;
    }

    /** Returns the values, in their order. */
    public List<String> values() {
        return values;
    }

    /** Tells whether an existing type of that name is accepted instead. */
    public boolean isIfNotExists() {
        return tolerant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumType that
                && name.equals(that.name)
                && values.equals(that.values)
                && tolerant == that.tolerant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, values, tolerant);
    }

    @Override
    public String toString() {
        return "enum type " + name + " " + values;
    }
}
