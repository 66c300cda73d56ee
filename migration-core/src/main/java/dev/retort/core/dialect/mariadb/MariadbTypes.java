package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.mysql.MysqlTypes;
import dev.retort.schema.Dialect;

/** What MariaDB calls the column types. */
final class MariadbTypes extends MysqlTypes {
    MariadbTypes() {
        super(Dialect.MARIADB);
    }

    /** MariaDB has had a type for it since 10.7. */
    @Override
    protected String uuid() {
        return "UUID";
    }
}
