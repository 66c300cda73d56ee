package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Rows;
import java.util.List;
import java.util.Optional;

/** Inserts rows that are read when they are needed. */
public record InsertManyRows(String table, Rows rows) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        RowTables.check(before, table, rows.columns());
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        TableState owner = before.table(table);
        Optional<List<String>> key = owner.primaryKey().map(PrimaryKey::columns);
        if (key.isEmpty()) {
            return Inverse.impossible("table " + table + " has no primary key by which to find the rows again");
        }
        return rows.columns().containsAll(key.orElseThrow())
                ? Inverse.lossless(new DeleteManyRows(table, key.orElseThrow(), rows))
                : Inverse.impossible(
                        "the rows do not give the primary key " + key.orElseThrow() + " by which to find them again");
    }

    @Override
    public String describe() {
        return "insert(" + table + ", " + rows + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.insertManyRows(this);
    }
}
