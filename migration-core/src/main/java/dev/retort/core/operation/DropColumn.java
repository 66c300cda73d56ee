package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;

/** Drops a column, with the indexes and constraints that name it. */
public record DropColumn(String table, String column, boolean ifExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        if (ifExists && !owner.hasColumn(column)) {
            return before;
        }
        refuseReferences(before);
        return before.with(owner.withoutColumn(column));
    }

    private void refuseReferences(SchemaState before) {
        for (TableState other : before.tablesLeadingTo(table)) {
            for (ForeignKey key : other.foreignKeys()) {
                if (key.referencedTable().equals(table)
                        && key.referencedColumns().contains(column)) {
                    throw new SchemaConflict(
                            "column " + column + " of table " + table + " cannot be dropped while table " + other.name()
                                    + " has a " + key + "; drop that constraint first");
                }
            }
        }
    }

    @Override
    public Inverse inverse(SchemaState before) {
        if (ifExists) {
            return Inverse.impossible("nobody knows whether there was a column to drop");
        }
        TableState owner = before.table(table);
        TableState remaining = owner.withoutColumn(column);
        List<Operation> operations = new ArrayList<>();
        operations.add(new AddColumn(table, owner.column(column)));
        owner.constraints().stream()
                .filter(constraint -> !remaining.constraints().contains(constraint))
                .forEach(constraint -> operations.add(new AddConstraint(table, constraint)));
        owner.writtenIndexes().stream()
                .filter(index -> !remaining.writtenIndexes().contains(index))
                .forEach(index -> operations.add(new CreateIndex(index)));
        return new Inverse.Of(
                owner.column(column).generated().isPresent() ? Loss.LOSSLESS : Loss.REFILLS_WITH_NULL, operations);
    }

    @Override
    public String describe() {
        return "dropColumn(" + table + ", " + column + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
