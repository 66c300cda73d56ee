package dev.retort.core.dialect.mysql;

import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import java.util.List;

/** What names a column of its table in an expression. */
record ExpressionsOfColumn(TableState table, String column) {
    boolean areNone() {
        return checks().isEmpty() && indexes().isEmpty() && columns().isEmpty();
    }

    List<Check> checks() {
        return table.constraints().stream()
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(check -> ColumnUse.names(check, column))
                .toList();
    }

    List<Index> indexes() {
        return table.indexes().stream()
                .filter(index -> index.keys().stream()
                        .anyMatch(key -> key.expression()
                                .filter(expression -> ColumnUse.names(expression, column))
                                .isPresent()))
                .toList();
    }

    /** The columns that are generated from it. */
    List<Column> columns() {
        return table.columns().stream()
                .filter(other -> other.generated()
                        .filter(generated -> ColumnUse.names(generated.expression(), column))
                        .isPresent())
                .toList();
    }
}
