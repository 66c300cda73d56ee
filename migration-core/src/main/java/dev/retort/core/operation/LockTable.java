package dev.retort.core.operation;

import dev.retort.LockMode;
import dev.retort.core.schema.SchemaState;

/** Keeps other sessions from a table until the end of the revision. */
public record LockTable(String table, LockMode mode) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        before.table(table);
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.nothing();
    }

    @Override
    public String describe() {
        return "lockTable(" + table + ", " + mode + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lockTable(this);
    }
}
