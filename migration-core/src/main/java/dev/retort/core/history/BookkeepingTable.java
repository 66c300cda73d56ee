package dev.retort.core.history;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the tables that Retort keeps for itself have in common. */
final class BookkeepingTable {
    private BookkeepingTable() {}

    static boolean exists(DatabaseDialect dialect, Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.catalogue().table(name))) {
            return rows.next();
        }
    }

    /** Creates the table if it is missing, and tells whether it was. */
    static boolean create(DatabaseDialect dialect, Connection connection, Table table) throws SQLException {
        if (exists(dialect, connection, table.name())) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : creation(dialect, table)) {
                statement.execute(sql);
            }
        }
        return true;
    }

    /** Returns the statements that create the table. */
    static List<String> creation(DatabaseDialect dialect, Table table) {
        SchemaState nothing = SchemaState.empty(dialect.name());
        return dialect.renderer().render(new CreateTable(table), nothing).stream()
                .map(instruction -> ((Instruction.Execute) instruction).sql())
                .toList();
    }
}
