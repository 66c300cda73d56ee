package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.mysql.MysqlLiterals;
import dev.retort.core.dialect.mysql.MysqlRowStatements;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The statements that change rows, as far as they differ from MySQL's. */
final class MariadbRowStatements extends MysqlRowStatements {
    MariadbRowStatements(Identifiers identifiers, Literals literals) {
        super(Dialect.MARIADB, identifiers, literals);
    }

    /** MariaDB's own driver sends the values of many rows together, which the server reads faster than their text. */
    @Override
    protected void insert(InsertManyRows operation, Connection connection) throws SQLException, IOException {
        if (connection.getMetaData().getDriverName().contains("MariaDB")) {
            insertPrepared(operation, connection, MysqlLiterals::bind);
        } else {
            super.insert(operation, connection);
        }
    }

    @Override
    protected String nameOfNewRow() {
        return "";
    }

    @Override
    protected String newValue(String column) {
        return "VALUES(" + column + ")";
    }
}
