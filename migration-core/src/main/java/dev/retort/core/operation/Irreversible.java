package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;

/** Says that there is no way back. */
public record Irreversible(String reason) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.impossible(reason);
    }

    @Override
    public String describe() {
        return "irreversible(\"" + reason + "\")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.irreversible(this);
    }
}
