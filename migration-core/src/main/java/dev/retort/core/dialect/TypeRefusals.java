package dev.retort.core.dialect;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;

/** What is said of column types that a database does not have. */
public final class TypeRefusals {
    private TypeRefusals() {}

    /** Refuses a type that the database does not have. */
    public static Unsupported missing(Dialect dialect, ColumnType type) {
        return new Unsupported(dialect.productName() + " has no type " + type
                + "; say what such a column is there: .on(" + dialect + ", \"...\")");
    }

    /** Refuses a number without sign where all numbers have one. */
    public static void refuseUnsigned(Dialect dialect, ColumnType type) {
        if (type.isUnsigned()) {
            throw new Unsupported(
                    dialect.productName() + " has no numbers without sign; say what " + type + " is there, .on("
                            + dialect + ", \"BIGINT\") for example, and add a check if none is to be negative");
        }
    }

    /** Returns the name of a type that is named by the author for all databases. */
    public static String rawName(Dialect dialect, ColumnType type) {
        if (type.text().isEmpty()) {
            throw missing(dialect, type);
        }
        return type.text();
    }
}
