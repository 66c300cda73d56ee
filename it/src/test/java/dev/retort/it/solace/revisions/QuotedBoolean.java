package dev.retort.it.solace.revisions;

import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Expression.expression;

import dev.retort.schema.Expression;

/** Defaults of boolean columns that the real history gave as text by mistake. */
final class QuotedBoolean {
    /** False on databases that understand the text; SQLite keeps the text {@code false} itself. */
    static final Expression FALSE = expression("'false'").on(MYSQL_AND_MARIADB, "0");

    private QuotedBoolean() {}
}
