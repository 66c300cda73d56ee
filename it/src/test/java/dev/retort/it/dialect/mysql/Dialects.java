package dev.retort.it.dialect.mysql;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;

/** Which of the two dialects a test database speaks. */
final class Dialects {
    private Dialects() {}

    static DatabaseDialect of(TestDatabase database) {
        return database.kind() == DatabaseKind.MARIADB ? new MariadbDialect() : new MysqlDialect();
    }
}
