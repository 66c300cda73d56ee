package dev.retort;

import dev.retort.schema.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows that are inserted, or, where there is a row of the same key already, written over it. Immutable.
 *
 * <p>The key is a primary key or unique constraint of the table. All rows give the same columns, those of the key among
 * them.
 */
public final class Upsert {
    private final String table;
    private final List<String> key;
    private final List<Row> rows;
    private final Optional<List<String>> updated;
    private final Optional<Consumer<Operations>> reverse;

    private Upsert(
            String table,
            List<String> key,
            List<Row> rows,
            Optional<List<String>> updated,
            Optional<Consumer<Operations>> reverse) {
        this.table = table;
        this.key = List.copyOf(key);
        this.rows = List.copyOf(rows);
        this.updated = updated.map(List::copyOf);
        this.reverse = reverse;
    }

    /** Returns an insertion into that table, with no key and no rows yet. */
    public static Upsert upsertInto(String table) {
        return new Upsert(table, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the insertion with that key. */
    public Upsert by(String... keyColumns) {
        return new Upsert(table, List.of(keyColumns), rows, updated, reverse);
    }

    /** Returns the insertion of these rows, behind those given before. */
    public Upsert rows(Row... moreRows) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(List.of(moreRows));
        return new Upsert(table, key, all, updated, reverse);
    }

    /** Returns the insertion that writes only these columns over a row that is there; otherwise all that are not the key. */
    public Upsert updating(String... columns) {
        return new Upsert(table, key, rows, Optional.of(List.of(columns)), reverse);
    }

    /** Returns the insertion that leaves a row that is there as it is. */
    public Upsert keepingExisting() {
        return new Upsert(table, key, rows, Optional.of(List.of()), reverse);
    }

    /** Returns the insertion, taken back by these operations. */
    public Upsert reversedBy(Consumer<Operations> operations) {
        return new Upsert(table, key, rows, updated, Optional.of(operations));
    }

    /** Returns the insertion, with nothing to do on the way back. */
    public Upsert reversedByNothing() {
        return reversedBy(operations -> {});
    }

    /** Returns the table. */
    public String table() {
        return table;
    }

    /** Returns the columns of the key. */
    public List<String> key() {
        return key;
    }

    /** Returns the rows. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the columns that are written over a row that is there. */
    public List<String> updated() {
        return updated.orElseGet(() -> rows.isEmpty()
                ? List.of()
                : rows.get(0).columns().stream()
                        .filter(column -> !key.contains(column))
                        .toList());
    }

    /** Returns what takes the insertion back, where that was said. */
    public Optional<Consumer<Operations>> reverse() {
        return reverse;
    }

    @Override
    public String toString() {
        return "upsertInto(" + table + ")";
    }
}
