package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.ColumnType;

/** The shorthands that stand for a whole number, a sequence of its own, and a default. */
final class SerialTypes {
    private SerialTypes() {}

    /** Returns the type of the numbers themselves. */
    static String numberOf(ColumnType type) {
        return nameOf(type)
                .replace("SMALLSERIAL", "SMALLINT")
                .replace("BIGSERIAL", "BIGINT")
                .replace("SERIAL", "INTEGER");
    }

    static String nameOf(ColumnType type) {
        return switch (type.kind()) {
            case TINYINT, SMALLINT -> "SMALLSERIAL";
            case INTEGER -> "SERIAL";
            case BIGINT -> "BIGSERIAL";
            default ->
                throw new Unsupported("PostgreSQL numbers a serial column by whole numbers, not by " + type
                        + "; make it SMALLINT, INTEGER or BIGINT");
        };
    }
}
