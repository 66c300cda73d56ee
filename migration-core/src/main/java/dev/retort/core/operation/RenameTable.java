package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;

/** Gives a table another name. */
public record RenameTable(String from, String to) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before.renamed(from, to);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new RenameTable(to, from));
    }

    @Override
    public String describe() {
        return "renameTable(" + from + ", " + to + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
