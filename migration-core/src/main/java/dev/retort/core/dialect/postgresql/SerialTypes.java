package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.ColumnType;

/** The shorthands that stand for a whole number, a sequence of its own, and a default. */
final class SerialTypes {
    private SerialTypes() {}

    static String nameOf(ColumnType type) {
        return switch (type.kind()) {
            case SMALLINT -> "SMALLSERIAL";
            case INTEGER -> "SERIAL";
            case BIGINT -> "BIGSERIAL";
            default ->
                throw new Unsupported("PostgreSQL numbers a serial column by whole numbers, not by " + type
                        + "; make it SMALLINT, INTEGER or BIGINT");
        };
    }
}
