package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.Kind;
import dev.retort.schema.Expression;
import dev.retort.schema.Identity;

/**
 * What PostgreSQL does while it lets nobody read or write the table, and how long that takes: a moment for a change to the
 * catalogue, and forbidden here if it looks at all rows or writes them anew.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
final class OnlineRules {
    private OnlineRules() {}

    static void check(AddColumn operation, SchemaState before) {
        Column column = operation.column();
        if (column.numbering() != Identity.NONE) {
            throw writesRows(
                    "numbers the rows that are there", "add the column without numbers, fill it, and go on there");
        }
        if (column.generated().filter(Column.Generated::stored).isPresent()) {
            throw writesRows("works out a value for each row", "let a trigger fill a plain column");
        }
        if (column.defaultValue().filter(Expression.class::isInstance).isPresent() && !isConstantForAll(column)) {
            throw writesRows(
                    "may have to work out the default for each row",
                    "add the column without a default, set the default by alterColumn, and fill the rows that are"
                            + " there");
        }
        if (!column.isNullable() && column.defaultValue().isEmpty()) {
            throw looksAtRows("add the column with a default, or fill it before it refuses nulls");
        }
        if (before.has(
                SchemaObject.Key.of(SchemaObject.Kind.DOMAIN, column.type().text()))) {
            throw writesRows("checks the domain for each row", "use the type of the domain, and a check");
        }
    }

    private static boolean isConstantForAll(Column column) {
        return column.defaultValue().orElseThrow() instanceof Expression expression && expression.isCurrentTimestamp();
    }

    static void check(AlterColumn operation, SchemaState before) {
        Column column = before.table(operation.table()).column(operation.column());
        operation.changes().forEach(change -> change.accept(new Changes(column)));
    }

    /**
     * Refuses a constraint that cannot be added first and checked later.
     *
     * @return whether there is anything to check later
     */
    static boolean isCheckedLater(AddConstraint operation) {
        return operation.constraint().accept(new ConstraintsOnline(operation.constraint()));
    }

    static Unsupported writesRows(String what, String instead) {
        return new Unsupported("PostgreSQL " + what + " and keeps everybody from the table meanwhile; " + instead
                + ", or call it outside of online(...)");
    }

    static Unsupported looksAtRows(String instead) {
        return new Unsupported("PostgreSQL looks at all rows and keeps everybody from the table meanwhile; " + instead
                + ", or call it outside of online(...)");
    }

    private record Changes(Column column) implements ColumnChange.Visitor<Boolean> {
        @Override
        public Boolean toType(ColumnChange.ToType change) {
            if (change.conversion().isPresent() || !isSpelledOnly(column.type(), change.type())) {
                throw writesRows(
                        "writes each row anew",
                        "add another column, fill it, and let the application change over to it");
            }
            return true;
        }

        /** What was measured to leave the rows as they are: strings and numbers that may be longer. */
        private static boolean isSpelledOnly(ColumnType from, ColumnType to) {
            if (!from.variants().isEmpty() || !to.variants().isEmpty() || from.kind() != Kind.VARCHAR) {
                return from.variants().isEmpty()
                        && to.variants().isEmpty()
                        && from.kind() == Kind.DECIMAL
                        && to.kind() == Kind.DECIMAL
                        && from.scale() == to.scale()
                        && isLonger(from, to);
            }
            return to.kind() == Kind.TEXT || (to.kind() == Kind.VARCHAR && isLonger(from, to));
        }

        private static boolean isLonger(ColumnType from, ColumnType to) {
            return from.size().isPresent()
                    && to.size().isPresent()
                    && to.size().getAsInt() >= from.size().getAsInt();
        }

        @Override
        public Boolean toNullability(ColumnChange.ToNullability change) {
            if (!change.nullable()) {
                throw looksAtRows("add a check that it is not null, which is possible online");
            }
            return true;
        }

        @Override
        public Boolean toDefault(ColumnChange.ToDefault change) {
            return true;
        }

        @Override
        public Boolean toComment(ColumnChange.ToComment change) {
            return true;
        }

        @Override
        public Boolean toNumbering(ColumnChange.ToNumbering change) {
            throw looksAtRows("number new rows by a default, nextval(...)");
        }

        @Override
        public Boolean toGeneration(ColumnChange.ToGeneration change) {
            throw writesRows("may write each row anew", "add another column");
        }

        @Override
        public Boolean toCollation(ColumnChange.ToCollation change) {
            throw writesRows("builds the indexes of the column anew", "add another column");
        }
    }
}
