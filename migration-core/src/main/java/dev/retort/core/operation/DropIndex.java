package dev.retort.core.operation;

import dev.retort.core.schema.ReferencedKeys;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Index;

/**
 * Drops an index of a table.
 *
 * @param concurrently whether others go on reading and writing meanwhile
 */
public record DropIndex(String table, String index, boolean ifExists, boolean concurrently) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        if (owner.hasLeftOut(index)) {
            return before.with(owner.withoutLeftOut(index));
        }
        if (ifExists && !owner.hasIndex(index)) {
            return before;
        }
        TableState remaining = owner.withoutIndex(index);
        ReferencedKeys.refuseDrop(owner.index(index), remaining, before);
        return before.with(remaining);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return ifExists
                ? Inverse.impossible("nobody knows whether there was an index to drop")
                : Inverse.lossless(new CreateIndex(dropped(before.table(table))));
    }

    private Index dropped(TableState owner) {
        Index there = owner.findLeftOut(index).orElseGet(() -> owner.index(index));
        return concurrently ? there.concurrently() : there;
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
