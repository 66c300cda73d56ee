package dev.retort.core.operation;

import dev.retort.core.schema.IndexSupport;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Index;

/** Creates an index of a table. */
public record CreateIndex(Index index) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(index.table());
        if (index.isIfNotExists() && (owner.hasIndex(name()) || owner.hasLeftOut(name()))) {
            return before;
        }
        before.refuseExistingIndex(index.table(), name());
        return before.with(IndexSupport.inDatabase(index, before.dialect())
                .map(owner::withIndex)
                .orElseGet(() -> owner.withLeftOut(index.withoutIfNotExists())));
    }

    private String name() {
        return index.name().orElseThrow();
    }

    @Override
    public boolean onlyAdds() {
        return !index.isIfNotExists();
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return index.isIfNotExists()
                ? Inverse.impossible(
                        "the index may have been there before; dropping it could drop somebody else's index")
                : Inverse.lossless(new DropIndex(index.table(), name(), false, index.isConcurrent()));
    }

    @Override
    public String describe() {
        return "createIndex(" + name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
