package dev.retort.core.schema;

import dev.retort.schema.Extension;

/** An extension of the database itself. */
public record ExtensionState(Extension extension) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(Kind.EXTENSION, extension.name());
    }

    @Override
    public ExtensionState named(String otherName) {
        throw new SchemaConflict("an extension has the name that its makers gave it");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.extension(this);
    }
}
