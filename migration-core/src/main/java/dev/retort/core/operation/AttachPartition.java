package dev.retort.core.operation;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a table a partition of another one. */
public record AttachPartition(Partition partition) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        if (!before.hasPartitions()) {
            return before;
        }
        TableState parent = before.partitioned(partition.table());
        TableState table = before.table(partition.name());
        if (!Set.copyOf(table.columnNames()).equals(Set.copyOf(parent.columnNames()))) {
            throw new SchemaConflict("table " + table.name() + " cannot be a partition of table " + parent.name()
                    + ": it has the columns " + table.columnNames() + " and not " + parent.columnNames());
        }
        return before.without(table.name()).with(parent.withPartition(attached(table)));
    }

    private PartitionState attached(TableState table) {
        return new PartitionState(partition.withoutIfNotExists(), Optional.of(table));
    }

    /** What the table got from the other one when it was attached stays when it is detached, and is dropped. */
    @Override
    public Inverse inverse(SchemaState before) {
        TableState table = before.table(partition.name());
        TableState detached = attached(table).detachedFrom(before.partitioned(partition.table()));
        List<Operation> operations = new ArrayList<>();
        operations.add(new DetachPartition(partition.table(), partition.name()));
        detached.constraints().stream()
                .filter(constraint -> !table.constraints().contains(constraint))
                .forEach(constraint ->
                        operations.add(new DropConstraint(table.name(), ConstraintReference.to(constraint), false)));
        detached.indexes().stream()
                .filter(index -> !table.indexes().contains(index))
                .forEach(index ->
                        operations.add(new DropIndex(table.name(), index.name().orElseThrow(), false, false)));
        return new Inverse.Of(Loss.LOSSLESS, operations);
    }

    @Override
    public String describe() {
        return "attachPartition(" + partition.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.attachPartition(this);
    }
}
