package dev.retort.core.schema;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;

/** Whether something of a table names one of its columns. */
public final class ColumnUse {
    private ColumnUse() {}

    /** Tells whether the constraint names the column of its own table. */
    public static boolean names(Constraint constraint, String column) {
        return constraint instanceof Check check
                ? names(check.condition(), column)
                : constraint.columns().contains(column)
                        || constraint.options().included().contains(column)
                        || (constraint instanceof Exclusion exclusion && names(exclusion, column));
    }

    private static boolean names(Exclusion exclusion, String column) {
        return exclusion.elements().stream().anyMatch(element -> names(element.key(), column))
                || exclusion
                        .predicate()
                        .filter(predicate -> names(predicate, column))
                        .isPresent();
    }

    /** Tells whether the index names the column, as a key, in its predicate or besides its keys. */
    public static boolean names(Index index, String column) {
        return index.keys().stream().anyMatch(key -> names(key, column))
                || index.predicate()
                        .filter(predicate -> names(predicate, column))
                        .isPresent()
                || index.included().contains(column);
    }

    private static boolean names(IndexKey key, String column) {
        return key.column().filter(column::equals).isPresent()
                || key.expression()
                        .filter(expression -> names(expression, column))
                        .isPresent();
    }

    /** Tells whether the expression has the column's name as one of its words. */
    public static boolean names(Expression expression, String column) {
        return SqlWords.contains(expression.text(), column)
                || expression.variants().values().stream().anyMatch(text -> SqlWords.contains(text, column));
    }
}
