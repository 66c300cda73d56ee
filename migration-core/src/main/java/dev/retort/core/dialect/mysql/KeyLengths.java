package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.IndexMethod;

/** Refuses keys on the whole of a long text, which MySQL does not make (error 1170). */
final class KeyLengths {
    private KeyLengths() {}

    static void check(TableState table, Constraint constraint) {
        constraint.columns().stream()
                .filter(column -> isLong(table, column))
                .findFirst()
                .ifPresent(column -> {
                    throw new Unsupported("MySQL makes no " + constraint + " of table " + table.name()
                            + ", since values"
                            + " of column " + column + " may be of any length; give it a type with a length, such as"
                            + " varchar(255)");
                });
    }

    static void check(TableState table, Index index) {
        if (!index.method().equals(IndexMethod.BTREE)) {
            return;
        }
        index.keys().stream()
                .filter(key -> key.prefix().isEmpty())
                .flatMap(key -> key.column().stream())
                .filter(column -> isLong(table, column))
                .findFirst()
                .ifPresent(column -> {
                    throw new Unsupported("MySQL makes no " + index + ", since values of column " + column
                            + " may be of any length; say how many characters count: key(\"" + column
                            + "\").prefix(100)");
                });
    }

    private static boolean isLong(TableState table, String column) {
        return LongTypes.contain(table.column(column).type(), Dialect.MYSQL);
    }
}
