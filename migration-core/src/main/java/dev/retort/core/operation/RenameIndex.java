package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Index;
import java.util.Optional;

/** Gives an index another name. */
public record RenameIndex(String table, String from, String to) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        before.refuseExistingIndex(table, to);
        Optional<Index> leftOut = owner.findLeftOut(from);
        if (leftOut.isPresent()) {
            return before.with(
                    owner.withoutLeftOut(from).withLeftOut(leftOut.orElseThrow().named(to)));
        }
        return before.with(owner.withoutIndex(from).withIndex(owner.index(from).named(to)));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new RenameIndex(table, to, from));
    }

    @Override
    public String describe() {
        return "renameIndex(" + table + ", " + from + ", " + to + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }
}
