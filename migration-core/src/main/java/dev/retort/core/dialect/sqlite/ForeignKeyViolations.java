package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Literals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows whose foreign keys lead nowhere, counted, and foreign keys that cannot be checked at all.
 *
 * @param rows how many rows, by what is wrong with them
 */
record ForeignKeyViolations(Map<String, Long> rows) {
    /** Virtual tables have no foreign keys, and a connection may lack the module to read them. */
    private static final String TABLES =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %'";

    ForeignKeyViolations {
        rows = new TreeMap<>(rows);
    }

    static ForeignKeyViolations in(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : Names.read(connection, TABLES)) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT parent, count(*) FROM pragma_foreign_key_check("
                            + Literals.quoted(table) + ") GROUP BY parent")) {
                while (found.next()) {
                    rows.put("rows of " + table + " without their row of " + found.getString(1), found.getLong(2));
                }
            } catch (SQLException failed) {
                if (!String.valueOf(failed.getMessage()).contains("foreign key mismatch")) {
                    throw failed;
                }
                // The parent has neither a primary key nor a unique index on the columns that the key leads to.
                rows.put("foreign keys of " + table + " to columns that are not unique", 1L);
            }
        }
        return new ForeignKeyViolations(rows);
    }

    /** Refuses violations that are new or more than before. */
    void refuseUnlessIn(ForeignKeyViolations before) {
        List<String> worse = rows.entrySet().stream()
                .filter(entry -> entry.getValue() > before.rows.getOrDefault(entry.getKey(), 0L))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        if (!worse.isEmpty()) {
            throw new ForeignKeysBroken(worse);
        }
    }
}
