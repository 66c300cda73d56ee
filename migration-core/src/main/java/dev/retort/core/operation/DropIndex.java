package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;

/** Drops an index of a table. */
public record DropIndex(String table, String index, boolean ifExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        return ifExists && !owner.hasIndex(index) ? before : before.with(owner.withoutIndex(index));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return ifExists
                ? Inverse.impossible("nobody knows whether there was an index to drop")
                : Inverse.lossless(new CreateIndex(before.table(table).index(index)));
    }

    @Override
    public String describe() {
        return "dropIndex(" + table + ", " + index + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }
}
