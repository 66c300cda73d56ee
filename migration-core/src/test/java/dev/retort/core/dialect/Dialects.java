package dev.retort.core.dialect;

import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.schema.Dialect;

/** An empty database of each kind, to render SQL for. */
final class Dialects {
    private Dialects() {}

    static RenderedSql on(Dialect dialect) {
        return RenderedSql.on(
                switch (dialect) {
                    case SQLITE -> new SqliteDialect();
                    case POSTGRESQL -> new PostgresqlDialect();
                    case MYSQL -> new MysqlDialect();
                    case MARIADB -> new MariadbDialect();
                });
    }
}
