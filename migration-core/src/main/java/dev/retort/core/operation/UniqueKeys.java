package dev.retort.core.operation;

import dev.retort.core.schema.TableState;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns by which a table tells its rows apart, key by key. */
public final class UniqueKeys {
    private UniqueKeys() {}

    /** Returns the columns of the primary key, of unique constraints, and of unique indexes on all rows. */
    public static List<List<String>> of(TableState table) {
        List<List<String>> keys = new ArrayList<>();
        table.primaryKey().map(PrimaryKey::columns).ifPresent(keys::add);
        table.constraints().forEach(constraint -> {
            if (constraint instanceof Unique unique) {
                keys.add(unique.columns());
            }
        });
        table.indexes().stream().filter(UniqueKeys::isOnAllRows).forEach(index -> keys.add(columns(index)));
        return keys;
    }

    private static boolean isOnAllRows(Index index) {
        return index.isUnique()
                && index.predicate().isEmpty()
                && index.keys().stream().allMatch(key -> key.column().isPresent());
    }

    private static List<String> columns(Index index) {
        return index.keys().stream()
                .map(IndexKey::column)
                .map(Optional::orElseThrow)
                .toList();
    }
}
