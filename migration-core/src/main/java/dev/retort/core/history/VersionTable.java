package dev.retort.core.history;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.HeadMove;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table that holds the heads, one row each.
 *
 * <p>It has the shape of Alembic's, so that a database which Alembic manages can be continued by naming its table.
 */
public final class VersionTable {
    private static final String COLUMN = "version_num";
    private static final int WIDTH = 32;

    private final DatabaseDialect dialect;
    private final String name;

    public VersionTable(DatabaseDialect dialect, String name) {
        this.dialect = dialect;
        this.name = name;
    }

    /** Returns the rows; none if the table is missing. */
    public Set<RevisionId> read(Connection connection) throws SQLException {
        Set<RevisionId> heads = new TreeSet<>();
        if (BookkeepingTable.exists(dialect, connection, name)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT " + COLUMN + " FROM " + table())) {
                while (rows.next()) {
                    heads.add(new RevisionId(rows.getString(1)));
                }
            }
        }
        return heads;
    }

    /** Creates the table if it is missing, and tells whether it was. */
    public boolean create(Connection connection) throws SQLException {
        return BookkeepingTable.create(
                dialect,
                connection,
                Table.table(
                        name,
                        column(COLUMN, varchar(WIDTH)).notNull(),
                        primaryKey(COLUMN).named(name + "_pkc")));
    }

    /**
     * Changes the rows from the heads before a step to those after it.
     *
     * @throws VersionRowsChanged if a row that has to go is not there
     */
    public void move(Connection connection, HeadMove move) throws SQLException {
        List<RevisionId> removed = new ArrayList<>(move.removed());
        List<RevisionId> added = new ArrayList<>(move.added());
        while (!removed.isEmpty() && !added.isEmpty()) {
            RevisionId from = removed.remove(0);
            changeOneRow(
                    connection,
                    "UPDATE " + table() + " SET " + COLUMN + " = ? WHERE " + COLUMN + " = ?",
                    added.remove(0),
                    from);
        }
        for (RevisionId head : removed) {
            changeOneRow(connection, "DELETE FROM " + table() + " WHERE " + COLUMN + " = ?", head);
        }
        for (RevisionId head : added) {
            changeOneRow(connection, "INSERT INTO " + table() + " (" + COLUMN + ") VALUES (?)", head);
        }
    }

    /** Deletes all rows, whatever they are. */
    public void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table());
        }
    }

    private void changeOneRow(Connection connection, String sql, RevisionId... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index].value());
            }
            int changed = statement.executeUpdate();
            if (changed != 1) {
                throw new VersionRowsChanged(name, parameters[parameters.length - 1], changed);
            }
        }
    }

    private String table() {
        return dialect.identifiers().spell(name);
    }
}
