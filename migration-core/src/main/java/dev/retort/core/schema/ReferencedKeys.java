package dev.retort.core.schema;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a table to which foreign keys lead; standard SQL wants one on just their columns. */
public final class ReferencedKeys {
    private ReferencedKeys() {}

    /**
     * Refuses to drop a constraint while a foreign key leads to its columns, unless another key is on them.
     *
     * @param remaining the table without it
     */
    public static void refuseDrop(Constraint dropped, TableState remaining, SchemaState before) {
        if (dropped instanceof PrimaryKey || dropped instanceof Unique) {
            refuseDrop(Set.copyOf(dropped.columns()), dropped, remaining, before);
        }
    }

    /** Does the same for an index. */
    public static void refuseDrop(Index dropped, TableState remaining, SchemaState before) {
        columnsOf(dropped).ifPresent(columns -> refuseDrop(columns, dropped, remaining, before));
    }

    private static void refuseDrop(Set<String> columns, Object dropped, TableState remaining, SchemaState before) {
        if (keysOf(remaining).anyMatch(columns::equals)) {
            return;
        }
        for (TableState table : before.tablesLeadingTo(remaining.name())) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.referencedTable().equals(remaining.name())
                        && columns.equals(Set.copyOf(key.referencedColumns()))) {
                    throw new SchemaConflict(
                            dropped + " of table " + remaining.name() + " cannot be dropped while table "
                                    + table.name() + " has a " + key
                                    + "; drop that constraint first, or add another key on the same columns");
                }
            }
        }
    }

    private static Stream<Set<String>> keysOf(TableState table) {
        return Stream.concat(
                table.constraints().stream()
                        .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof Unique)
                        .map(constraint -> Set.copyOf(constraint.columns())),
                table.indexes().stream().flatMap(index -> columnsOf(index).stream()));
    }

    /** Returns the columns that an index keeps unique in all rows, if it does. */
    private static Optional<Set<String>> columnsOf(Index index) {
        boolean isKey = index.isUnique()
                && index.predicate().isEmpty()
                && index.keys().stream().allMatch(key -> key.column().isPresent());
        return isKey
                ? Optional.of(index.keys().stream()
                        .flatMap(key -> key.column().stream())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
