package dev.retort.it.interpreter;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import java.util.Set;

/** The columns that were numbered without anybody saying so: a whole number that is the primary key, on its own. */
final class AutomaticNumbers {
    private AutomaticNumbers() {}

    /** The column that is numbered if it is a whole number; none if it refers to another table. */
    static Set<String> among(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof PrimaryKey key && key.columns().size() == 1) {
                String column = key.columns().get(0);
                boolean refers = constraints.stream()
                        .anyMatch(each ->
                                each instanceof ForeignKey && each.columns().contains(column));
                return refers ? Set.of() : Set.of(column);
            }
        }
        return Set.of();
    }
}
