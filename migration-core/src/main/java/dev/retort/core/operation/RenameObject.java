package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;

/** Gives something that is no table another name. */
public record RenameObject(SchemaObject.Key key, String to) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        if (key.kind() == SchemaObject.Kind.ENUM_TYPE) {
            return new EnumUse(before, key.name()).renamed(to);
        }
        SchemaObject object = before.object(key);
        SchemaObject renamed = object.named(to);
        before.refuseExisting(renamed.key());
        SchemaState after = before.without(object).with(renamed);
        if (object instanceof ViewState) {
            for (TriggerState trigger : before.triggersOf(key.name())) {
                after = after.with(trigger.onTable(to));
            }
        }
        return after;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new RenameObject(new SchemaObject.Key(key.kind(), key.table(), to), key.name()));
    }

    @Override
    public String describe() {
        return "rename" + key.kind().inVerbs() + "(" + key.name() + ", " + to + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameObject(this);
    }
}
