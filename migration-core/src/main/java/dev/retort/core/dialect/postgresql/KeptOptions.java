package dev.retort.core.dialect.postgresql;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Partition;
import dev.retort.schema.TableOption;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What PostgreSQL keeps of a table's options and partitions, in one form for replay and catalogue. */
final class KeptOptions {
    private static final PostgresqlLiterals LITERALS = new PostgresqlLiterals();

    private final TableOptions options;

    KeptOptions(TableOptions options) {
        this.options = options;
    }

    Map<String, String> of(TableState table) {
        Map<String, String> traits = new TreeMap<>();
        for (TableOption option : table.options()) {
            if (option.kind().isPartitioning()) {
                traits.put("partition by", options.partitioning(option).toLowerCase(Locale.ROOT));
            } else if (option.kind() == TableOption.Kind.STORAGE_PARAMETER) {
                traits.put("storage " + option.values().get(0), option.values().get(1));
            } else {
                traits.put(option.kind().toString().toLowerCase(Locale.ROOT), String.join(", ", option.values()));
            }
        }
        for (PartitionState partition : table.partitions()) {
            traits.put(
                    "partition " + partition.name(),
                    bounds(partition.partition().bounds()));
        }
        return traits;
    }

    private static String bounds(Partition.Bounds bounds) {
        if (bounds instanceof Partition.Bounds.Range range) {
            return values(range.from()) + " to " + values(range.to());
        }
        return bounds instanceof Partition.Bounds.In in ? "in " + values(in.values()) : bounds.toString();
    }

    /** Numbers are kept with or without quotes, days with the time at which they begin. */
    private static String values(List<Value> values) {
        return values.stream()
                .map(value -> LITERALS.spell(value, Dialect.POSTGRESQL))
                .map(text -> text.replaceAll(" 00:00:00(\\+00)?'$", "'"))
                .map(text -> text.replaceAll("^'(-?[0-9.]+)'$", "$1"))
                .collect(Collectors.joining(", "));
    }
}
