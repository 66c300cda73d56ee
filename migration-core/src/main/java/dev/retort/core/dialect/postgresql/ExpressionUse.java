package dev.retort.core.dialect.postgresql;

import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import java.util.List;
import java.util.stream.Stream;

/** What of a table has an expression that names one of its columns. */
final class ExpressionUse {
    private ExpressionUse() {}

    static List<Check> checks(TableState table, String column) {
        return table.constraints().stream()
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(check -> ColumnUse.names(check, column))
                .toList();
    }

    static List<Index> indexes(TableState table, String column) {
        return table.indexes().stream()
                .filter(index -> expressions(index).anyMatch(expression -> ColumnUse.names(expression, column)))
                .toList();
    }

    private static Stream<Expression> expressions(Index index) {
        return Stream.concat(
                index.keys().stream().flatMap(key -> key.expression().stream()), index.predicate().stream());
    }
}
