package dev.retort.core.operation;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Partition;
import java.util.Optional;

/** Creates a partition of a table. */
public record CreatePartition(Partition partition) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        if (!before.hasPartitions()) {
            return before;
        }
        if (partition.isIfNotExists() && before.findPartition(partition.name()).isPresent()) {
            return before;
        }
        TableState owner = before.partitioned(partition.table());
        before.refuseExisting(partition.name());
        return before.with(owner.withPartition(new PartitionState(partition.withoutIfNotExists(), Optional.empty())));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return partition.isIfNotExists()
                ? Inverse.impossible(
                        "the partition may have been there before; dropping it could drop somebody else's rows")
                : Inverse.of(Loss.LOSES_DATA, new DropTable(partition.name(), false));
    }

    @Override
    public String describe() {
        return "createPartition(" + partition.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createPartition(this);
    }
}
