package dev.retort.core.operation;

import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;

/** Creates something that is no table, or puts it in the place of what has its name. */
public record ReplaceObject(SchemaObject object) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before.has(object.key()) ? before.with(object) : object.addedTo(before);
    }

    /** What was there before comes back. A sequence keeps its place, whatever its numbers are. */
    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(before.find(object.key())
                .<Operation>map(ReplaceObject::new)
                .orElseGet(() -> new DropObject(object.key(), false)));
    }

    @Override
    public String describe() {
        String verb = object.kind() == SchemaObject.Kind.SEQUENCE ? "alter" : "replace";
        return verb + object.kind().inVerbs() + "(" + object.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceObject(this);
    }
}
