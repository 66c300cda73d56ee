package dev.retort.core.operation;

import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;

/** Creates something that is no table. */
public record CreateObject(SchemaObject object, boolean ifNotExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return ifNotExists && before.has(object.key()) ? before : object.addedTo(before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return ifNotExists
                ? Inverse.impossible("the " + object.kind() + " may have been there before; dropping it could drop"
                        + " somebody else's " + object.kind())
                : Inverse.of(loss(), new DropObject(object.key(), false));
    }

    /** A sequence takes the numbers along that it has given since. */
    private Loss loss() {
        return object.kind() == SchemaObject.Kind.SEQUENCE ? Loss.LOSES_DATA : Loss.LOSSLESS;
    }

    @Override
    public String describe() {
        return "create" + object.kind().inVerbs() + "(" + object.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createObject(this);
    }
}
