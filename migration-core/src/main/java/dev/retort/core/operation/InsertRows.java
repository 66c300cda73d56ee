package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Row;
import java.util.List;
import java.util.Optional;

/** Inserts rows into a table. */
public record InsertRows(String table, List<Row> rows) implements Operation {

    public InsertRows {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("insert(" + table + ") has no rows");
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        List<String> known = List.of();
        for (Row row : rows) {
            // Most rows have the columns of the row before, so that thousands cost no more than one.
            List<String> columns = row.columns();
            if (!columns.equals(known)) {
                columns.forEach(owner::column);
                known = columns;
            }
        }
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        Optional<PrimaryKey> key = before.table(table).primaryKey();
        if (key.isEmpty()) {
            return Inverse.impossible("table " + table + " has no primary key by which to find the rows again");
        }
        List<String> columns = key.orElseThrow().columns();
        if (!rows.stream().allMatch(row -> row.columns().containsAll(columns))) {
            return Inverse.impossible("not every row gives the primary key " + columns + " by which to find it again");
        }
        return Inverse.lossless(new DeleteRows(table, columns, rows));
    }

    @Override
    public String describe() {
        return "insert(" + table + ", " + rows.size() + (rows.size() == 1 ? " row)" : " rows)");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.insertRows(this);
    }
}
