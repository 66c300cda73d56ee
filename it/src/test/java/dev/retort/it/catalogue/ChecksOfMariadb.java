package dev.retort.it.catalogue;

import java.sql.SQLException;
import java.util.List;

/** MariaDB says for each check whether it belongs to a column or to the table. */
final class ChecksOfMariadb implements ChecksQuery {

    @Override
    public List<Row> rows(Query query) throws SQLException {
        return query.rows("""
                select table_name as `table`, constraint_name as name, check_clause as clause, level
                from information_schema.check_constraints where constraint_schema = database()
                """);
    }
}
