package dev.retort.core.operation;

import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;

/** Drops something that is no table. */
public record DropObject(SchemaObject.Key key, boolean ifExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return ifExists && !before.has(key) ? before : before.object(key).removedFrom(before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return ifExists
                ? Inverse.impossible("nobody knows whether there was " + key.withArticle() + " to drop")
                : Inverse.lossless(new CreateObject(before.object(key), false));
    }

    @Override
    public String describe() {
        return "drop" + key.kind().inVerbs() + "("
                + key.table().map(table -> table + ", ").orElse("") + key.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropObject(this);
    }
}
