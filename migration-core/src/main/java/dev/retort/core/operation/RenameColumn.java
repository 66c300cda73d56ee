package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;

/** Gives a column another name. */
public record RenameColumn(String table, String from, String to) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before.renamedColumn(table, from, to);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new RenameColumn(table, to, from));
    }

    @Override
    public String describe() {
        return "renameColumn(" + table + ", " + from + ", " + to + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }
}
