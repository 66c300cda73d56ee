package dev.retort.core.operation;

import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;

/** Reads the rows of a materialized view anew. */
public record RefreshView(String view) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        before.object(SchemaObject.Key.of(SchemaObject.Kind.MATERIALIZED_VIEW, view));
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.nothing();
    }

    @Override
    public String describe() {
        return "refreshView(" + view + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.refreshView(this);
    }
}
