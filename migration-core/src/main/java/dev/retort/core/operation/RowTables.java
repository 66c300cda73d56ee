package dev.retort.core.operation;

import dev.retort.Joined;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import java.util.Collection;
import java.util.List;

/** The tables and columns that an operation on rows names. */
final class RowTables {
    private RowTables() {}

    /** Refuses a table or a column that is not there. */
    static TableState check(SchemaState state, String table, Collection<String> columns) {
        TableState owner = state.table(table);
        columns.forEach(owner::column);
        return owner;
    }

    /** Refuses a table that is not there; a view, or a table of another schema, is taken on trust. */
    static void check(SchemaState state, List<Joined> joins) {
        for (Joined join : joins) {
            boolean known =
                    join.table().contains(".") || state.has(SchemaObject.Key.of(SchemaObject.Kind.VIEW, join.table()));
            if (!known) {
                state.table(join.table());
            }
        }
    }
}
