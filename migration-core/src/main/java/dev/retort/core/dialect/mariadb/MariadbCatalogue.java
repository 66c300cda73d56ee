package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.mysql.MysqlCatalogue;
import java.util.Collection;

/** What MariaDB's {@code information_schema} says about the database that the session is in. */
final class MariadbCatalogue extends MysqlCatalogue {
    MariadbCatalogue() {
        super(new MariadbTypes());
    }

    /** A check that belongs to a column, as each JSON column has one, goes with that column. */
    @Override
    protected String checks(String table, Collection<String> otherNames) {
        return "SELECT constraint_name AS name FROM information_schema.check_constraints"
                + " WHERE " + isOf(table, "constraint_schema", "table_name") + " AND level = 'Table'"
                + isNone("constraint_name", otherNames);
    }
}
