package dev.retort.core.dialect;

import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Literal;
import dev.retort.schema.TimeOfRun;
import dev.retort.schema.Value;

/** Spells constants. */
public interface Literals {
    /** Returns the constant as it stands in a statement. */
    String spell(Literal literal);

    /** Returns the text between single quotes, as standard SQL has it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns a constant or an expression as it stands in a statement. */
    default String spell(Value value, Dialect dialect) {
        if (value instanceof TimeOfRun time) {
            return spell(time.literal());
        }
        return value instanceof Expression expression ? expression.textFor(dialect) : spell((Literal) value);
    }
}
