package dev.retort.core.operation;

import dev.retort.Sql;
import dev.retort.core.schema.SchemaState;
import java.util.HashSet;
import java.util.List;

/** Inserts what a query finds. */
public record InsertSelect(String table, List<String> columns, Sql query, List<RecordedOperation> effect)
        implements Operation {

    public InsertSelect {
        columns = List.copyOf(columns);
        effect = List.copyOf(effect);
        if (columns.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(
                    "insertSelect(" + table + ") needs the columns that the query fills, each once; it has " + columns);
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        RowTables.check(before, table, columns);
        return Replay.of(effect, before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return new ExecuteSql(query, effect).inverse(before);
    }

    @Override
    public String describe() {
        return "insertSelect(" + table + ", " + columns + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.insertSelect(this);
    }
}
