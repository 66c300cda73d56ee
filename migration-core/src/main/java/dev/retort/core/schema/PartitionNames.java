package dev.retort.core.schema;

import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.stream.Collectors;

/** The names that PostgreSQL gives to what a partition has from its table: its own name, columns and kind. */
final class PartitionNames {
    private final String partition;

    PartitionNames(String partition) {
        this.partition = partition;
    }

    Index of(Index index) {
        String keys = index.keys().stream().map(PartitionNames::word).collect(Collectors.joining("_"));
        return index.onTable(partition).named(partition + "_" + keys + "_idx");
    }

    private static String word(IndexKey key) {
        return key.column().orElse("expr");
    }

    Constraint of(Constraint constraint) {
        String columns = String.join("_", constraint.columns());
        if (constraint instanceof PrimaryKey) {
            return constraint.named(partition + "_pkey");
        }
        if (constraint instanceof Unique) {
            return constraint.named(partition + "_" + columns + "_key");
        }
        return constraint;
    }
}
