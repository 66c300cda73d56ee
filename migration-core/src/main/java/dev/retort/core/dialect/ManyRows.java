package dev.retort.core.dialect;

import dev.retort.core.operation.InsertManyRows;
import dev.retort.core.operation.InsertRows;
import dev.retort.schema.Expression;
import dev.retort.schema.Literal;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that were given one by one, and are so many that they are worth the way in which many are inserted. */
final class ManyRows {
    private static final int MANY = 500;
    private static final Value NULL = Expression.expression("NULL");

    private ManyRows() {}

    /** Returns the same rows as one source, if they are many, of the same columns, and constants. */
    static Optional<InsertManyRows> of(InsertRows operation) {
        List<Row> rows = operation.rows();
        List<String> columns = rows.get(0).columns();
        return rows.size() >= MANY && areAlike(rows, columns)
                ? Optional.of(new InsertManyRows(
                        operation.table(),
                        Rows.columns(columns.toArray(String[]::new))
                                .from(sink -> rows.forEach(row -> sink.row(values(row, columns))))))
                : Optional.empty();
    }

    private static boolean areAlike(List<Row> rows, List<String> columns) {
        for (Row row : rows) {
            if (!row.columns().equals(columns) || !isConstant(row, columns)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(Row row, List<String> columns) {
        for (String column : columns) {
            Value value = row.value(column);
            if (value instanceof Expression && !value.equals(NULL)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object[] values(Row row, List<String> columns) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int place = 0; place < values.length; place++) {
            Value value = row.value(columns.get(place));
            values[place] = value instanceof Literal literal ? literal.value() : constant(value);
        }
        return values;
    }

    private static @Nullable Object constant(Value value) {
        return value.equals(NULL) ? null : value;
    }
}
