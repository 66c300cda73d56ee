package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.mysql.MysqlRowStatements;
import dev.retort.schema.Dialect;

/** The statements that change rows, as far as they differ from MySQL's. */
final class MariadbRowStatements extends MysqlRowStatements {
    MariadbRowStatements(Identifiers identifiers, Literals literals) {
        super(Dialect.MARIADB, identifiers, literals);
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
