package dev.retort.it.solace.revisions;

import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Expression.expression;

import dev.retort.schema.Expression;

/** Times as milliseconds since 1970, which is how this history keeps them from its third revision on. */
final class EpochMilliseconds {
    private static final String NOW_ON_MYSQL = "FLOOR(UNIX_TIMESTAMP(NOW(3)) * 1000)";

    /** The present. */
    static final Expression NOW = expression("CAST(FLOOR(EXTRACT(EPOCH FROM NOW()) * 1000) AS BIGINT)")
            .on(MYSQL, NOW_ON_MYSQL)
            .on(MARIADB, NOW_ON_MYSQL)
            .on(SQLITE, "CAST((JULIANDAY('now') - 2440587.5) * 86400000 AS INTEGER)");

    private EpochMilliseconds() {}

    /** Returns the time in {@code column}, which is in UTC; MySQL, MariaDB and SQLite keep whole seconds only. */
    static Expression fromTimestamp(String column) {
        // Counted from the first second of 1970, because UNIX_TIMESTAMP would take the session's time zone into
        // account.
        String onMysql = "TIMESTAMPDIFF(SECOND, TIMESTAMP '1970-01-01 00:00:00', " + column + ") * 1000";
        return expression("CAST(FLOOR(EXTRACT(EPOCH FROM " + column + ") * 1000) AS BIGINT)")
                .on(MYSQL, onMysql)
                .on(MARIADB, onMysql)
                .on(SQLITE, "CAST(STRFTIME('%s', " + column + ") AS INTEGER) * 1000");
    }

    /** Returns the milliseconds in {@code column} as a time in UTC, the reverse of {@link #fromTimestamp}. */
    static Expression toTimestamp(String column) {
        String onMysql = "TIMESTAMPADD(SECOND, " + column + " DIV 1000, TIMESTAMP '1970-01-01 00:00:00')";
        return expression("TO_TIMESTAMP(" + column + " / 1000.0) AT TIME ZONE 'UTC'")
                .on(MYSQL, onMysql)
                .on(MARIADB, onMysql)
                .on(SQLITE, "DATETIME(" + column + " / 1000, 'unixepoch')");
    }
}
