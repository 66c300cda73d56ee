package dev.retort.core.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The views and triggers of a database, which SQLite reads anew only when a table is renamed or they are used. */
final class Dependents {
    private final Connection connection;
    private final String table;

    Dependents(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Finds out by a renaming that is taken back; returns what SQLite says against it. */
    Optional<String> fault(String freeName) throws SQLException {
        String rename = "ALTER TABLE " + SqliteDialect.IDENTIFIERS.spell(table) + " RENAME TO "
                + SqliteDialect.IDENTIFIERS.spell(freeName);
        Statements.execute(connection, "SAVEPOINT retort_renaming");
        try {
            Statements.execute(connection, rename);
            return Optional.empty();
        } catch (SQLException fault) {
            return Optional.of(SqliteMessage.of(fault));
        } finally {
            Statements.execute(connection, "ROLLBACK TO retort_renaming");
            Statements.execute(connection, "RELEASE retort_renaming");
        }
    }
}
