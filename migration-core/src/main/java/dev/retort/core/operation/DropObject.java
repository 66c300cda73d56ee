package dev.retort.core.operation;

import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;

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
                : new Inverse.Of(loss(), created(before));
    }

    /** A sequence comes back at its start, and the numbers that it has given are forgotten. */
    private Loss loss() {
        return key.kind() == SchemaObject.Kind.SEQUENCE ? Loss.REFILLS_WITH_NULL : Loss.LOSSLESS;
    }

    private List<Operation> created(SchemaState before) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateObject(before.object(key), false));
        if (key.kind() == SchemaObject.Kind.VIEW) {
            before.triggersOf(key.name()).forEach(trigger -> operations.add(new CreateObject(trigger, false)));
        }
        return operations;
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
