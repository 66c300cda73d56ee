package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
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

    /** Refuses a check of a number that is given only after the check was made. */
    static void check(Dialect dialect, TableState table, Constraint constraint) {
        table.columns().stream()
                .filter(column -> column.numbering() != Identity.NONE)
                .filter(column -> constraint instanceof Check && ColumnUse.names(constraint, column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw new Unsupported(dialect.productName() + " makes no " + constraint + " of table "
                            + table.name() + ", because it gives column " + column.name()
                            + " its number after checks are made; leave it out there: on(Dialect.allExcept("
                            + dialect + "), ...)");
                });
    }

    /** Returns the clause for the first number, if one was given; numbers that are taken already are left out. */
    static Optional<String> start(Column column) {
        return column.numbers().start().isPresent()
                ? Optional.of("AUTO_INCREMENT = " + column.numbers().start().getAsLong())
                : Optional.empty();
    }
}
