package dev.retort.it.catalogue;

import java.sql.SQLException;
import java.util.List;

/** MySQL knows the table of a check elsewhere, and no level. */
final class ChecksOfMysql implements ChecksQuery {

    @Override
    public List<Row> rows(Query query) throws SQLException {
        return query.rows("""
                select t.table_name as `table`, c.constraint_name as name, c.check_clause as clause, '' as level
                from information_schema.check_constraints c
                join information_schema.table_constraints t
                  on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
                where c.constraint_schema = database() and t.constraint_type = 'CHECK'
                """);
    }
}
