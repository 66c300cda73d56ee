package dev.retort.it.solace.revisions;

import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;

import dev.retort.schema.ColumnType;

/** The strings of this history: without a length wherever a database allows that. */
final class Strings {
    private Strings() {}

    /** Returns a string without a length, except on MySQL and MariaDB, which get this one. */
    static ColumnType string(int lengthOnMysql) {
        String withLength = "VARCHAR(" + lengthOnMysql + ")";
        return VARCHAR.on(MYSQL_AND_MARIADB, withLength);
    }
}
