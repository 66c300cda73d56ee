package dev.retort.core.dialect;

import dev.retort.core.schema.PartitionState;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.Partition;
import dev.retort.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Tables, put together from what several queries find. What belongs to no table that was begun is left out. */
public final class TablesBeingRead {
    private final Map<String, Parts> tables = new TreeMap<>();

    private static final class Parts {
        private final List<Column> columns = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private final List<TableOption> options = new ArrayList<>();
        private final List<PartitionState> partitions = new ArrayList<>();
        private Optional<String> comment = Optional.empty();
    }

    /** Begins a table. */
    public void begin(String table, Optional<String> comment) {
        Parts parts = new Parts();
        parts.comment = comment;
        tables.put(table, parts);
    }

    public boolean has(String table) {
        return tables.containsKey(table);
    }

    public void add(String table, Column column) {
        find(table).ifPresent(parts -> parts.columns.add(column));
    }

    public void add(String table, Constraint constraint) {
        find(table).ifPresent(parts -> parts.constraints.add(constraint));
    }

    public void add(String table, Index index) {
        find(table).ifPresent(parts -> parts.indexes.add(index));
    }

    public void add(String table, TableOption option) {
        find(table).ifPresent(parts -> parts.options.add(option));
    }

    public void add(Partition partition) {
        find(partition.table())
                .ifPresent(parts -> parts.partitions.add(new PartitionState(partition, Optional.empty())));
    }

    /** Puts something else in the place of one column. */
    public void change(String table, String column, UnaryOperator<Column> change) {
        find(table)
                .ifPresent(parts ->
                        parts.columns.replaceAll(there -> there.name().equals(column) ? change.apply(there) : there));
    }

    private Optional<Parts> find(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Returns the schema of all tables that were begun. */
    public SchemaState finish(Dialect dialect) {
        SchemaState state = SchemaState.empty(dialect);
        for (Map.Entry<String, Parts> table : tables.entrySet()) {
            Parts parts = table.getValue();
            state = state.with(new TableState(
                    table.getKey(),
                    parts.columns,
                    parts.constraints,
                    parts.indexes,
                    parts.comment,
                    List.of(),
                    parts.options,
                    parts.partitions));
        }
        return state;
    }
}
