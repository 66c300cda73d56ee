package dev.retort.it.catalogue;

import dev.retort.it.databases.DatabaseKind;
import java.sql.SQLException;

/** Asks one kind of database for its catalogue. */
interface CatalogueReader {

    Catalogue read(Query query) throws SQLException;

    static CatalogueReader of(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> new PostgresqlReader();
            case MYSQL -> new MysqlReader(new ChecksOfMysql());
            case MARIADB -> new MysqlReader(new ChecksOfMariadb());
            case SQLITE -> new SqliteReader();
        };
    }
}
