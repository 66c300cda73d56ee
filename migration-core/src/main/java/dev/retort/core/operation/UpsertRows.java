package dev.retort.core.operation;

import dev.retort.Upsert;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Row;
import dev.retort.schema.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inserts rows, or writes them over those of the same key. */
public record UpsertRows(Upsert upsert, Optional<List<RecordedOperation>> reverse) implements Operation {

    public UpsertRows {
        reverse = reverse.map(List::copyOf);
        if (upsert.key().isEmpty()) {
            throw new IllegalArgumentException(upsert + " has no key; add by(columns)");
        }
        if (upsert.rows().isEmpty()) {
            throw new IllegalArgumentException(upsert + " has no rows; add rows(...)");
        }
        checkRows(upsert);
    }

    private static void checkRows(Upsert upsert) {
        Set<String> columns = new HashSet<>(upsert.rows().get(0).columns());
        if (!columns.containsAll(upsert.key()) || !columns.containsAll(upsert.updated())) {
            throw new IllegalArgumentException(upsert + " needs rows that give the key " + upsert.key()
                    + " and what is to be updated, " + upsert.updated() + "; the first has " + columns);
        }
        Set<List<Value>> keys = new HashSet<>();
        for (Row row : upsert.rows()) {
            if (!new HashSet<>(row.columns()).equals(columns)) {
                throw new IllegalArgumentException(
                        upsert + " needs rows of the same columns; one has " + columns + ", another " + row.columns());
            }
            List<Value> key = upsert.key().stream().map(row::value).toList();
            if (!keys.add(key)) {
                throw new IllegalArgumentException(upsert + " gives two rows of the key " + key);
            }
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner =
                RowTables.check(before, upsert.table(), upsert.rows().get(0).columns());
        Set<String> key = new HashSet<>(upsert.key());
        List<List<String>> unique = UniqueKeys.of(owner);
        if (unique.stream().noneMatch(columns -> key.equals(new HashSet<>(columns)))) {
            throw new SchemaConflict("no primary key, unique constraint or unique index of table " + owner.name()
                    + " has exactly the columns " + upsert.key() + "; it has "
                    + (unique.isEmpty() ? "none" : "those of " + unique));
        }
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return reverse.isEmpty()
                ? Inverse.impossible(
                        "nobody knows which of the rows were there before; add .reversedBy(...) or override"
                                + " downgrade()")
                : GivenReverse.of(reverse);
    }

    @Override
    public String describe() {
        int count = upsert.rows().size();
        return "upsert(" + upsert.table() + ", " + count + (count == 1 ? " row)" : " rows)");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.upsertRows(this);
    }
}
