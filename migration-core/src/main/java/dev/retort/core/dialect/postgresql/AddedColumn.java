package dev.retort.core.dialect.postgresql;

import dev.retort.core.effect.RowWork;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType.Kind;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Identity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a new column writes all rows anew: it does if each row may get a value of its own. */
record AddedColumn(Column column) {
    /** These have one value for the whole statement, so the table remembers it instead. */
    private static final Set<String> ONE_VALUE = Set.of(
            "current_timestamp",
            "current_date",
            "current_time",
            "localtime",
            "localtimestamp",
            "current_user",
            "session_user",
            "now()",
            "transaction_timestamp()",
            "statement_timestamp()");

    private static final Set<String> A_VALUE_FOR_EACH_ROW =
            Set.of("gen_random_uuid()", "uuid_generate_v4()", "clock_timestamp()", "random()", "timeofday()");

    RowWork rows() {
        boolean worksOutAValueForEachRow = column.numbering() != Identity.NONE
                || column.generated().isPresent()
                || defaultExpression().filter(A_VALUE_FOR_EACH_ROW::contains).isPresent();
        if (worksOutAValueForEachRow) {
            return RowWork.REWRITTEN;
        }
        boolean checksForNulls = !column.isNullable() && column.defaultValue().isEmpty();
        return checksForNulls ? RowWork.READ : RowWork.NONE;
    }

    /** Returns what nobody knows here. */
    Optional<String> unknown() {
        boolean ofAnotherType =
                column.type().kind() == Kind.RAW || column.type().variants().containsKey(Dialect.POSTGRESQL);
        if (ofAnotherType) {
            return Optional.of("whether its type is a domain, whose checks write all rows anew, is not known");
        }
        return defaultExpression()
                .filter(text -> !ONE_VALUE.contains(text) && !A_VALUE_FOR_EACH_ROW.contains(text))
                .map(text -> "whether its default is the same for all rows, or writes them anew, is not known");
    }

    private Optional<String> defaultExpression() {
        return column.defaultValue()
                .filter(Expression.class::isInstance)
                .map(value ->
                        ((Expression) value).textFor(Dialect.POSTGRESQL).strip().toLowerCase(Locale.ROOT));
    }
}
