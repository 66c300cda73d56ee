package dev.retort.it.interpreter;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Expression;
import java.util.EnumSet;
import java.util.Set;

/** Columns as JSON. */
final class Columns {
    private static final Set<ColumnType.Kind> WHOLE_NUMBERS =
            EnumSet.of(ColumnType.Kind.SMALLINT, ColumnType.Kind.INTEGER, ColumnType.Kind.BIGINT);

    private Columns() {}

    static Column of(Fields fields) {
        return of(fields, false);
    }

    /** Reads a column; {@code isKey} says that it is numbered unless it says otherwise, if it is a whole number. */
    static Column of(Fields fields, boolean isKey) {
        String typeName = fields.required("type");
        ColumnType type = Types.of(typeName);
        Column column = Column.column(fields.required("name", "column"), type);
        if (!fields.choice("nullable").orElse(true) || fields.flag("not_null")) {
            column = column.notNull();
        }
        if (fields.has("default", "server_default")) {
            column = column.defaultsTo(Defaults.of(
                    fields, fields.element("default", "server_default").orElseThrow(), type));
        }
        column = numbered(column, fields, typeName, isKey);
        if (fields.has("generated", "computed")) {
            column = generated(column, fields);
        }
        if (fields.has("comment")) {
            column = column.comment(fields.required("comment"));
        }
        return fields.has("collation", "collate") ? column.collate(fields.required("collation", "collate")) : column;
    }

    private static Column numbered(Column column, Fields fields, String typeName, boolean isKey) {
        if (fields.has("identity")) {
            return column.identity();
        }
        boolean isWhole = WHOLE_NUMBERS.contains(column.type().kind());
        boolean isNumbered = fields.choice("autoincrement", "auto_increment")
                .orElse(Types.isSerial(typeName)
                        || (isKey && isWhole && column.defaultValue().isEmpty()));
        return isNumbered ? column.serial() : column;
    }

    private static Column generated(Column column, Fields fields) {
        boolean isText = fields.element("generated", "computed").orElseThrow().isJsonPrimitive();
        if (isText) {
            return column.generatedAs(Expression.expression(fields.required("generated", "computed")));
        }
        Fields generated = fields.object("generated", "computed").orElseThrow();
        Expression expression = Expression.expression(generated.required("sql", "expression", "expr", "as"));
        return generated.choice("stored", "persisted").orElse(true)
                ? column.generatedAs(expression)
                : column.virtuallyGeneratedAs(expression);
    }
}
