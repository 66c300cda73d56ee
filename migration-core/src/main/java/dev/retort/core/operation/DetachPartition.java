package dev.retort.core.operation;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;

/** Makes a partition a table of its own, with the rows that it has. */
public record DetachPartition(String table, String partition) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        if (!before.hasPartitions()) {
            return before;
        }
        PartitionState state = state(before);
        return before.without(state).with(state.detachedFrom(before.table(table)));
    }

    private PartitionState state(SchemaState before) {
        TableState owner = before.partitioned(table);
        return owner.findPartition(partition)
                .orElseThrow(() -> new SchemaConflict("table " + table + " has no partition " + partition + "; it has "
                        + owner.partitions().stream().map(PartitionState::name).toList()));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new AttachPartition(state(before).partition()));
    }

    @Override
    public String describe() {
        return "detachPartition(" + table + ", " + partition + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.detachPartition(this);
    }
}
