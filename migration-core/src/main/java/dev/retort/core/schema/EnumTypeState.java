package dev.retort.core.schema;

import java.util.List;

/** A type whose values are listed; where a database has no such objects, replay alone remembers it. */
public record EnumTypeState(String name, List<String> values) implements SchemaObject {
    public EnumTypeState {
        values = List.copyOf(values);
    }

    @Override
    public Kind kind() {
        return Kind.ENUM_TYPE;
    }
}
