package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Expression;

/** The defaults of columns: {@code {"literal": ..}} or {@code {"sql": ..}}, or the literal alone. */
final class Defaults {
    private Defaults() {}

    static Object of(Fields owner, JsonElement value, ColumnType type) {
        if (value.isJsonPrimitive()) {
            return literal(value.getAsString(), type);
        }
        Fields fields = owner.object("default", value);
        return fields.text("literal", "value")
                .map(text -> literal(text, type))
                .orElseGet(() -> expression(fields.required("sql", "expression", "expr")));
    }

    /** A fraction stays a text, which every database reads as the column's own type. */
    private static Object literal(String text, ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> text.matches("(?i)true|t|1|yes");
            case SMALLINT, INTEGER, BIGINT -> Long.valueOf(text);
            default -> text;
        };
    }

    private static Expression expression(String sql) {
        return sql.equalsIgnoreCase("CURRENT_TIMESTAMP") ? Expression.currentTimestamp() : Expression.expression(sql);
    }
}
