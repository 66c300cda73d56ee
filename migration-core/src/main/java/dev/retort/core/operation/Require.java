package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaState;

/** Stops the revision unless a condition holds. */
public record Require(Condition condition, String message) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.nothing();
    }

    @Override
    public String describe() {
        return "require(\"" + message + "\")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.require(this);
    }
}
