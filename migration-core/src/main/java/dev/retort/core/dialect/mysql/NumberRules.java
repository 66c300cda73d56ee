package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import java.util.Optional;

/** Which numbers {@code AUTO_INCREMENT} gives: from a start on, one after the other, unless a statement gives another one. */
final class NumberRules {
    private NumberRules() {}

    /** Refuses numbers that the database does not give. */
    static void check(Dialect dialect, Column column) {
        if (column.numbers().increment().isPresent() || column.numbers().isAlways()) {
            throw new Unsupported(dialect.productName() + " numbers rows one after the other, and takes a number that a"
                    + " statement gives; say of column " + column.name() + " only where the numbers start, and the rest"
                    + " where it is known: on(POSTGRESQL, pg -> pg.alterColumn(..., toIdentity(...)))");
        }
    }

    /** Returns the clause for the first number, if one was given; numbers that are taken already are left out. */
    static Optional<String> start(Column column) {
        return column.numbers().start().isPresent()
                ? Optional.of("AUTO_INCREMENT = " + column.numbers().start().getAsLong())
                : Optional.empty();
    }
}
