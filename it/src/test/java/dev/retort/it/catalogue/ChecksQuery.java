package dev.retort.it.catalogue;

import java.sql.SQLException;
import java.util.List;

/** Where the check constraints stand: table, name, clause and level. */
interface ChecksQuery {

    List<Row> rows(Query query) throws SQLException;
}
