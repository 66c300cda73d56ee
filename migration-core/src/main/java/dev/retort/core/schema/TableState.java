package dev.retort.core.schema;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.TableOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A table at one point of a history; immutable.
 *
 * <p>Two are equal when they hold the same, in whatever order: the order of columns matters to {@code CREATE TABLE} alone.
 *
 * @param leftOut the indexes that were created so that they are left out on this database
 */
public record TableState(
        String name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        Optional<String> comment,
        List<Index> leftOut,
        List<TableOption> options,
        List<PartitionState> partitions) {
    public TableState {
        partitions = List.copyOf(partitions);
        options = List.copyOf(options);
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The table as it is once it was created on that database.
     *
     * @throws SchemaConflict if it contradicts itself
     */
    public static TableState of(Table table, Dialect dialect) {
        TableState state = new TableState(
                table.name(),
                columnsOf(table),
                List.of(),
                List.of(),
                table.comment(),
                List.of(),
                table.optionsOn(dialect),
                List.of());
        for (TableElement element : table.elements()) {
            if (element instanceof Constraint constraint) {
                state = state.withConstraint(constraint);
            }
        }
        return state;
    }

    private static List<Column> columnsOf(Table table) {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TableElement element : table.elements()) {
            if (element instanceof Column column) {
                if (!names.add(column.name())) {
                    throw hasAlready(table.name(), column);
                }
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            throw new SchemaConflict("table " + table.name() + " needs at least one column");
        }
        return columns;
    }

    private static SchemaConflict hasAlready(String table, Column column) {
        return new SchemaConflict("table " + table + " has a column " + column.name() + " already");
    }

    /** A table without partitions. */
    public TableState(
            String name,
            List<Column> columns,
            List<Constraint> constraints,
            List<Index> indexes,
            Optional<String> comment,
            List<Index> leftOut,
            List<TableOption> options) {
        this(name, columns, constraints, indexes, comment, leftOut, options, List.of());
    }

    /** The table as an author would write it for that database, without its indexes and what is not valid. */
    public Table toTable(Dialect dialect) {
        List<TableElement> elements = new ArrayList<>(columns);
        elements.addAll(without(constraints, constraint -> constraint.options().notValid()));
        Table table = Table.table(name).withElements(elements).on(dialect, options.toArray(TableOption[]::new));
        return comment.map(table::comment).orElse(table);
    }

    public TableState named(String otherName) {
        return new TableState(
                otherName,
                columns,
                constraints,
                moved(indexes, otherName),
                comment,
                moved(leftOut, otherName),
                options,
                partitions.stream().map(part -> part.ofTable(otherName)).toList());
    }

    private static List<Index> moved(List<Index> indexes, String otherName) {
        return indexes.stream().map(index -> index.onTable(otherName)).toList();
    }

    public TableState withComment(Optional<String> otherComment) {
        return new TableState(name, columns, constraints, indexes, otherComment, leftOut, options, partitions);
    }

    public TableState withConstraints(List<Constraint> otherConstraints) {
        return new TableState(name, columns, otherConstraints, indexes, comment, leftOut, options, partitions);
    }

    private TableState withColumns(List<Column> otherColumns) {
        return new TableState(name, otherColumns, constraints, indexes, comment, leftOut, options, partitions);
    }

    private TableState withIndexes(List<Index> otherIndexes) {
        return new TableState(name, columns, constraints, otherIndexes, comment, leftOut, options, partitions);
    }

    // Columns

    public boolean hasColumn(String columnName) {
        return findColumn(columnName).isPresent();
    }

    /**
     * The column of that name.
     *
     * @throws SchemaConflict if there is none
     */
    public Column column(String columnName) {
        return findColumn(columnName)
                .orElseThrow(() -> new SchemaConflict(
                        "table " + name + " has no column " + columnName + "; it has " + columnNames()));
    }

    private Optional<Column> findColumn(String columnName) {
        for (Column column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The table with one more column, behind the others. */
    public TableState withColumn(Column column) {
        if (hasColumn(column.name())) {
            throw hasAlready(name, column);
        }
        return withColumns(with(columns, column));
    }

    /** The table with this column in place of the one of the same name. */
    public TableState withChangedColumn(Column changed) {
        return withColumns(columns.stream()
                .map(column -> column.name().equals(changed.name()) ? changed : column)
                .toList());
    }

    /** The table without that column, and without the indexes and constraints that name it. */
    public TableState withoutColumn(String columnName) {
        column(columnName);
        if (columns.size() == 1) {
            throw new SchemaConflict("column " + columnName + " is the only one of table " + name + "; drop the table");
        }
        refuseGeneratedFrom(columnName);
        return new TableState(
                name,
                without(columns, column -> column.name().equals(columnName)),
                without(constraints, constraint -> ColumnUse.names(constraint, columnName)),
                without(indexes, index -> ColumnUse.names(index, columnName)),
                comment,
                without(leftOut, index -> ColumnUse.names(index, columnName)),
                options,
                partitions);
    }

    private void refuseGeneratedFrom(String columnName) {
        for (Column other : columns) {
            boolean uses = other.generated()
                    .filter(generated -> ColumnUse.names(generated.expression(), columnName))
                    .isPresent();
            if (uses && !other.name().equals(columnName)) {
                throw new SchemaConflict("column " + columnName + " of table " + name
                        + " cannot be dropped while column " + other.name() + " is generated from it; drop that first");
            }
        }
    }

    /** The table in which that column has another name everywhere. */
    TableState renamedColumn(String from, String to, Dialect dialect) {
        Column column = column(from);
        if (hasColumn(to)) {
            throw new SchemaConflict("table " + name + " has a column " + to + " already");
        }
        ColumnRenaming renaming = new ColumnRenaming(from, to, dialect);
        return new TableState(
                name,
                columns.stream()
                        .map(each -> each.equals(column) ? column.named(to) : renaming.in(each))
                        .toList(),
                constraints.stream().map(renaming::in).toList(),
                indexes.stream().map(renaming::in).toList(),
                comment,
                leftOut.stream().map(renaming::in).toList(),
                options,
                partitions);
    }

    // Constraints

    public Optional<PrimaryKey> primaryKey() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof PrimaryKey key) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    public List<ForeignKey> foreignKeys() {
        return constraints.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
    }

    /** The constraints that rows which were there before them need not keep yet; a new table cannot have them. */
    public List<Constraint> notValidConstraints() {
        return constraints.stream()
                .filter(constraint -> constraint.options().notValid())
                .toList();
    }

    /** The constraint of that name, if there is one. */
    public Optional<Constraint> findConstraint(String constraintName) {
        Optional<String> wanted = Optional.of(constraintName);
        for (Constraint constraint : constraints) {
            if (constraint.name().equals(wanted)) {
                return Optional.of(constraint);
            }
        }
        return Optional.empty();
    }

    /** The constraint of that kind on the same columns or with the same condition, if there is one. */
    public Optional<Constraint> findConstraintLike(Constraint shape) {
        return constraints.stream()
                .filter(constraint -> ConstraintShape.of(constraint).equals(ConstraintShape.of(shape)))
                .findFirst();
    }

    /** The table with one more constraint; the columns of a primary key refuse nulls. */
    public TableState withConstraint(Constraint constraint) {
        constraint.columns().forEach(this::column);
        constraint.options().included().forEach(this::column);
        constraint.name().flatMap(this::findConstraint).ifPresent(there -> {
            throw new SchemaConflict(
                    "table " + name + " has a constraint " + there.name().orElseThrow() + " already: " + there);
        });
        if (constraint instanceof PrimaryKey key) {
            primaryKey().ifPresent(there -> {
                throw new SchemaConflict("table " + name + " has a " + there + " already");
            });
            Set<String> keyColumns = new HashSet<>(key.columns());
            return withColumns(columns.stream()
                            .map(column -> keyColumns.contains(column.name()) ? column.notNull() : column)
                            .toList())
                    .withConstraints(with(constraints, constraint));
        }
        return withConstraints(with(constraints, constraint));
    }

    /** The table without any of these constraints. */
    public TableState withoutConstraints(Collection<Constraint> unwanted) {
        return withConstraints(without(constraints, unwanted::contains));
    }

    public TableState withoutConstraint(Constraint constraint) {
        return withConstraints(without(constraints, constraint::equals));
    }

    // Indexes

    public boolean hasIndex(String indexName) {
        return find(indexName, indexes).isPresent();
    }

    /**
     * The index of that name.
     *
     * @throws SchemaConflict if there is none
     */
    public Index index(String indexName) {
        return find(indexName, indexes)
                .orElseThrow(() -> new SchemaConflict("table " + name + " has no index " + indexName + "; it has "
                        + indexes.stream()
                                .flatMap(index -> index.name().stream())
                                .toList()));
    }

    /** The table with one more index. */
    public TableState withIndex(Index index) {
        refuseUnknownColumns(index);
        return withIndexes(with(indexes, index));
    }

    private void refuseUnknownColumns(Index index) {
        index.keys().forEach(key -> key.column().ifPresent(this::column));
        index.included().forEach(this::column);
    }

    public TableState withoutIndex(String indexName) {
        Index index = index(indexName);
        return withIndexes(without(indexes, index::equals));
    }

    /** The table for which one more index was left out. */
    public TableState withLeftOut(Index index) {
        refuseUnknownColumns(index);
        return new TableState(name, columns, constraints, indexes, comment, with(leftOut, index), options, partitions);
    }

    public boolean hasLeftOut(String indexName) {
        return findLeftOut(indexName).isPresent();
    }

    /** The index of that name, if it was left out. */
    public Optional<Index> findLeftOut(String indexName) {
        return find(indexName, leftOut);
    }

    private static Optional<Index> find(String indexName, List<Index> indexes) {
        Optional<String> wanted = Optional.of(indexName);
        for (Index index : indexes) {
            if (index.name().equals(wanted)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    public TableState withoutLeftOut(String indexName) {
        return new TableState(
                name,
                columns,
                constraints,
                indexes,
                comment,
                without(leftOut, index -> index.name().equals(Optional.of(indexName))),
                options,
                partitions);
    }

    /** The indexes that an author created, those too that are left out on this database. */
    public List<Index> writtenIndexes() {
        if (leftOut.isEmpty()) {
            return indexes;
        }
        List<Index> all = new ArrayList<>(indexes);
        all.addAll(leftOut);
        return all;
    }

    // Partitions

    /** The partition of that name, if the table has it. */
    public Optional<PartitionState> findPartition(String partitionName) {
        return partitions.stream()
                .filter(partition -> partition.name().equals(partitionName))
                .findFirst();
    }

    TableState withPartitions(List<PartitionState> otherPartitions) {
        return new TableState(name, columns, constraints, indexes, comment, leftOut, options, otherPartitions);
    }

    /** The table with one more partition. */
    public TableState withPartition(PartitionState partition) {
        return withPartitions(with(partitions, partition));
    }

    public TableState withoutPartition(PartitionState partition) {
        return withPartitions(without(partitions, partition::equals));
    }

    // Equality

    @Override
    public boolean equals(Object other) {
        return other instanceof TableState that
                && name.equals(that.name)
                && Set.copyOf(columns).equals(Set.copyOf(that.columns))
                && Set.copyOf(constraints).equals(Set.copyOf(that.constraints))
                && Set.copyOf(indexes).equals(Set.copyOf(that.indexes))
                && comment.equals(that.comment)
                && Set.copyOf(leftOut).equals(Set.copyOf(that.leftOut))
                && Set.copyOf(options).equals(Set.copyOf(that.options))
                && Set.copyOf(partitions).equals(Set.copyOf(that.partitions));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name,
                Set.copyOf(columns),
                Set.copyOf(constraints),
                Set.copyOf(indexes),
                comment,
                Set.copyOf(leftOut),
                Set.copyOf(options));
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return longer;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> unwanted) {
        List<T> remaining = new ArrayList<>(list);
        // Where nothing goes, the list is the same one, which costs nothing to keep.
        return remaining.removeIf(unwanted) ? remaining : list;
    }
}
