package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Row;
import java.util.List;

/** Deletes the rows that agree with the given ones in the key columns. */
public record DeleteRows(String table, List<String> keyColumns, List<Row> rows) implements Operation {

    public DeleteRows {
        keyColumns = List.copyOf(keyColumns);
        rows = List.copyOf(rows);
    }

    @Override
    public SchemaState apply(SchemaState before) {
        before.table(table);
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new InsertRows(table, rows));
    }

    @Override
    public String describe() {
        return "delete(" + table + ", " + rows.size() + (rows.size() == 1 ? " row)" : " rows)");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteRows(this);
    }
}
