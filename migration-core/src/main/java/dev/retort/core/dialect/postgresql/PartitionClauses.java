package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.schema.Dialect;
import dev.retort.schema.Partition;
import dev.retort.schema.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Which rows a partition takes, in PostgreSQL's words. */
final class PartitionClauses {
    private final Identifiers identifiers;
    private final PostgresqlLiterals literals;

    PartitionClauses(Identifiers identifiers, PostgresqlLiterals literals) {
        this.identifiers = identifiers;
        this.literals = literals;
    }

    String create(Partition partition) {
        return "CREATE TABLE " + (partition.isIfNotExists() ? "IF NOT EXISTS " : "")
                + identifiers.spellTable(partition.name()) + " PARTITION OF "
                + identifiers.spellTable(partition.table()) + " "
                + bounds(partition.bounds());
    }

    String attach(Partition partition) {
        return "ALTER TABLE " + identifiers.spellTable(partition.table()) + " ATTACH PARTITION "
                + identifiers.spellTable(partition.name()) + " " + bounds(partition.bounds());
    }

    String detach(String table, String partition) {
        return "ALTER TABLE " + identifiers.spellTable(table) + " DETACH PARTITION "
                + identifiers.spellTable(partition);
    }

    private String bounds(Partition.Bounds bounds) {
        if (bounds instanceof Partition.Bounds.Range range) {
            return "FOR VALUES FROM (" + values(range.from()) + ") TO (" + values(range.to()) + ")";
        }
        if (bounds instanceof Partition.Bounds.In in) {
            return "FOR VALUES IN (" + values(in.values()) + ")";
        }
        if (bounds instanceof Partition.Bounds.Hash hash) {
            return "FOR VALUES WITH (MODULUS " + hash.modulus() + ", REMAINDER " + hash.remainder() + ")";
        }
        return "DEFAULT";
    }

    private String values(List<Value> values) {
        return values.stream()
                .map(value -> literals.spell(value, Dialect.POSTGRESQL))
                .collect(Collectors.joining(", "));
    }
}
