package dev.retort.core.dialect.mysql;

import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes that foreign keys need.
 *
 * <p>InnoDB wants an index that begins with the columns of a foreign key. Where the table says none, it makes one, named
 * like the key or, for a key without a name, like its first column; and it drops that one silently when the table gets
 * another one that serves. It refuses to drop the last one that serves (error 1553). The replayed state holds only
 * indexes that an author asked for.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html">MySQL: FOREIGN KEY Constraints</a>
 */
final class ForeignKeyIndexes {
    private ForeignKeyIndexes() {}

    /** Tells whether an index or key of the state serves the foreign key. */
    static boolean serve(TableState table, ForeignKey key) {
        List<List<String>> indexed = new ArrayList<>();
        table.indexes().forEach(index -> indexed.add(plainColumns(index)));
        table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof Unique)
                .map(Constraint::columns)
                .forEach(indexed::add);
        return indexed.stream().anyMatch(columns -> beginsWith(columns, key.columns()));
    }

    /** The keys of an index up to the first that is no whole column. */
    private static List<String> plainColumns(Index index) {
        return index.keys().stream()
                .takeWhile(key -> key.column().isPresent() && key.prefix().isEmpty())
                .map(key -> key.column().orElseThrow())
                .toList();
    }

    private static boolean beginsWith(List<String> columns, List<String> first) {
        return columns.size() >= first.size()
                && columns.subList(0, first.size()).equals(first);
    }

    /** Returns the foreign keys that stay and are served in the one state but not in the other, one per list of columns. */
    static List<ForeignKey> servedOnlyIn(TableState served, TableState notServed) {
        Map<List<String>, ForeignKey> keys = new LinkedHashMap<>();
        for (ForeignKey key : served.foreignKeys()) {
            if (notServed.foreignKeys().contains(key) && serve(served, key) && !serve(notServed, key)) {
                keys.putIfAbsent(key.columns(), key);
            }
        }
        return List.copyOf(keys.values());
    }

    /** Tells whether another foreign key of the table could use the same index. */
    static boolean isShared(TableState table, ForeignKey key) {
        return table.foreignKeys().stream()
                .anyMatch(other -> !other.equals(key) && beginsWith(key.columns(), other.columns()));
    }

    /** Returns the name of the index that the database makes for the foreign key. */
    static String nameOfMadeIndex(ForeignKey key) {
        return key.name().orElseGet(() -> key.columns().get(0));
    }
}
