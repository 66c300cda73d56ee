package dev.retort.core.dialect.sqlite;

import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import java.util.function.Function;

/** Which columns <a href="https://sqlite.org/lang_altertable.html">{@code ALTER TABLE}</a> can add and drop. */
final class InPlace {
    private InPlace() {}

    /** Tells whether all rows get the same value, and one that the column accepts. */
    static boolean canAdd(Column column, Function<Column, String> defaultOf) {
        if (column.generated().isPresent()) {
            return !column.generated().orElseThrow().stored();
        }
        if (column.defaultValue().isEmpty()) {
            return column.isNullable();
        }
        DefaultText text = DefaultText.of(defaultOf.apply(column));
        return text.isConstant() && (column.isNullable() || !text.isNull());
    }

    /** Tells whether nothing but indexes, which can be dropped before, uses the column. */
    static boolean canDrop(TableState table, String column) {
        return table.constraints().stream().noneMatch(constraint -> ColumnUse.names(constraint, column));
    }
}
