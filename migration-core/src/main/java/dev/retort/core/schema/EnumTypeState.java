package dev.retort.core.schema;

import java.util.List;

/** A type whose values are listed; where a database has no such objects, replay alone remembers it. */
public record EnumTypeState(String name, List<String> values) implements SchemaObject {
    public EnumTypeState {
        values = List.copyOf(values);
    }

    @Override
    public Key key() {
        return keyOf(name);
    }

    static Key keyOf(String name) {
        return Key.of(Kind.ENUM_TYPE, name);
    }

    @Override
    public SchemaState addedTo(SchemaState state) {
        new EnumUse(state, name).refuseExisting();
        return state.with(this);
    }

    @Override
    public SchemaState removedFrom(SchemaState state) {
        new EnumUse(state, name).refusePlaces();
        return state.without(this);
    }

    @Override
    public EnumTypeState named(String otherName) {
        return new EnumTypeState(otherName, values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumType(this);
    }
}
