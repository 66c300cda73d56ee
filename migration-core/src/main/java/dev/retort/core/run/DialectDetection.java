package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** Finds out what kind of database is at the other end of a connection, or what is known of that kind. */
public final class DialectDetection {
    private DialectDetection() {}

    /**
     * Returns the dialect of the database.
     *
     * @throws UnknownDatabase if it is none that Retort knows
     */
    public static DatabaseDialect of(Connection connection) throws SQLException {
        DatabaseMetaData facts = connection.getMetaData();
        String product = facts.getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "sqlite" -> new SqliteDialect();
            case "postgresql" -> new PostgresqlDialect();
            case "mysql", "mariadb" -> isMariadb(facts) ? new MariadbDialect() : new MysqlDialect();
            default -> throw new UnknownDatabase(product);
        };
    }

    /** Returns what there is to know of the dialect, for work without a connection. */
    public static DatabaseDialect of(Dialect name) {
        return switch (name) {
            case SQLITE -> new SqliteDialect();
            case POSTGRESQL -> new PostgresqlDialect();
            case MYSQL -> new MysqlDialect();
            case MARIADB -> new MariadbDialect();
        };
    }

    /** MySQL's driver calls a MariaDB server MySQL; the version, by which the server greeted the driver, tells the truth. */
    private static boolean isMariadb(DatabaseMetaData facts) throws SQLException {
        return facts.getDatabaseProductVersion().contains("MariaDB");
    }
}
