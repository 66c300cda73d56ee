package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Rows;
import java.util.List;

/** Deletes the rows that agree in the key columns with rows that are read when they are needed. */
public record DeleteManyRows(String table, List<String> keyColumns, Rows rows) implements Operation {

    public DeleteManyRows {
        keyColumns = List.copyOf(keyColumns);
    }

    @Override
    public SchemaState apply(SchemaState before) {
        RowTables.check(before, table, keyColumns);
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new InsertManyRows(table, rows));
    }

    @Override
    public String describe() {
        return "delete(" + table + ", " + rows + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteManyRows(this);
    }
}
