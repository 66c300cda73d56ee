package dev.retort.core.schema;

import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A partition of a table. Its columns are those of the table, so nothing is kept of them.
 *
 * @param own the constraints and indexes that it had as a table of its own, if it was attached; else nothing
 */
public record PartitionState(Partition partition, Optional<TableState> own) {
    public String name() {
        return partition.name();
    }

    PartitionState named(String otherName) {
        return new PartitionState(partition.named(otherName), own);
    }

    PartitionState ofTable(String otherTable) {
        return new PartitionState(partition.ofTable(otherTable), own);
    }

    /** The table that is left when the partition is detached: each rule and index under its own name. */
    public TableState detachedFrom(TableState parent) {
        PartitionNames names = new PartitionNames(name());
        List<Constraint> constraints = new ArrayList<>();
        own.ifPresent(table -> constraints.addAll(table.constraints()));
        for (Constraint constraint : parent.constraints()) {
            if (own.flatMap(table -> table.findConstraintLike(constraint)).isEmpty()) {
                constraints.add(names.of(constraint));
            }
        }
        List<Index> indexes = new ArrayList<>();
        own.ifPresent(table -> indexes.addAll(table.indexes()));
        for (Index index : parent.indexes()) {
            boolean there = own.filter(table -> table.indexes().stream().anyMatch(other -> isSame(other, index)))
                    .isPresent();
            if (!there) {
                indexes.add(names.of(index));
            }
        }
        return new TableState(
                name(), parent.columns(), constraints, indexes, own.flatMap(TableState::comment), List.of(), List.of());
    }

    /** What the partition had as a table of its own shows only when it is one again. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartitionState that && partition.equals(that.partition);
    }

    @Override
    public int hashCode() {
        return partition.hashCode();
    }

    private static boolean isSame(Index one, Index other) {
        return one.onTable(other.table()).named("").equals(other.named(""));
    }
}
