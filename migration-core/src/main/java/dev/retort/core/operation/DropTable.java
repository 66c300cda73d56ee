package dev.retort.core.operation;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops a table with its indexes and rows. */
public record DropTable(String table, boolean ifExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        if (ifExists && !before.hasTable(table) && partition(before).isEmpty()) {
            return before;
        }
        Optional<PartitionState> partition = partition(before);
        if (partition.isPresent()) {
            return before.without(partition.orElseThrow());
        }
        refuseReferences(before);
        return before.without(table);
    }

    private Optional<PartitionState> partition(SchemaState before) {
        return before.findPartition(table);
    }

    /** SQLite alone drops a table to which foreign keys lead; a table rebuilt by hand depends on it. */
    private void refuseReferences(SchemaState before) {
        List<SchemaState.Reference> references = before.referencesTo(table);
        if (!references.isEmpty() && before.dialect() != Dialect.SQLITE) {
            SchemaState.Reference first = references.get(0);
            throw new SchemaConflict("table " + table + " cannot be dropped while table "
                    + first.from().name() + " has a " + first.key() + "; drop that constraint or that table first");
        }
    }

    @Override
    public Inverse inverse(SchemaState before) {
        if (ifExists) {
            return Inverse.impossible("nobody knows whether there was a table to drop");
        }
        Optional<PartitionState> partition = partition(before);
        if (partition.isPresent()) {
            return Inverse.of(
                    Loss.REFILLS_WITH_NULL,
                    new CreatePartition(partition.orElseThrow().partition()));
        }
        TableState dropped = before.table(table);
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateTable(dropped.toTable(before.dialect())));
        dropped.notValidConstraints().forEach(constraint -> operations.add(new AddConstraint(table, constraint)));
        dropped.writtenIndexes().forEach(index -> operations.add(new CreateIndex(index)));
        before.triggersOf(table).forEach(trigger -> operations.add(new CreateObject(trigger, false)));
        dropped.partitions().forEach(part -> operations.add(new CreatePartition(part.partition())));
        return new Inverse.Of(Loss.REFILLS_WITH_NULL, operations);
    }

    @Override
    public String describe() {
        return "dropTable(" + table + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
