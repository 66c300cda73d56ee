package dev.retort.core.history;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.HeadMove;
import dev.retort.schema.Literal;
import dev.retort.schema.Table;
import java.sql.Connection;
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
    private static final String PRIMARY_KEY = "_pkc";

    private final DatabaseDialect dialect;
    private final String name;

    /**
     * Makes the version table of a history.
     *
     * @throws dev.retort.core.dialect.Unsupported if no table of the database can be called so
     */
    public VersionTable(DatabaseDialect dialect, String name) {
        this.dialect = dialect;
        this.name = BookkeepingTable.checkedName(dialect, "version table", name, PRIMARY_KEY);
    }

    /** Returns the rows; none if the table is missing. */
    public Set<RevisionId> read(Connection connection) throws SQLException {
        return BookkeepingTable.exists(dialect, connection, name) ? rows(connection) : Set.of();
    }

    /** Returns the rows of the table, which is known to be there. */
    public Set<RevisionId> rows(Connection connection) throws SQLException {
        Set<RevisionId> heads = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + COLUMN + " FROM " + table())) {
            while (rows.next()) {
                heads.add(new RevisionId(rows.getString(1)));
            }
        }
        return heads;
    }

    /** Creates the table if it is missing, and tells whether it was. */
    public boolean create(Connection connection) throws SQLException {
        return BookkeepingTable.create(dialect, connection, definition());
    }

    /** Returns the statements that create the table if it is missing. */
    public List<String> creation() {
        return BookkeepingTable.creation(dialect, definition().ifNotExists());
    }

    private Table definition() {
        return Table.table(
                name,
                column(COLUMN, varchar(WIDTH)).notNull(),
                primaryKey(COLUMN).named(name + PRIMARY_KEY));
    }

    /**
     * Changes the rows from the heads before a step to those after it.
     *
     * @throws VersionRowsChanged if a row that has to go is not there
     */
    public void move(Connection connection, HeadMove move) throws SQLException {
        for (RowChange change : changes(move)) {
            try (Statement statement = connection.createStatement()) {
                int changed = statement.executeUpdate(change.sql());
                if (changed != 1) {
                    throw new VersionRowsChanged(name, change.row(), changed);
                }
            }
        }
    }

    /** Returns the statements that change the rows from the heads before a step to those after it. */
    public List<String> statements(HeadMove move) {
        return changes(move).stream().map(RowChange::sql).toList();
    }

    /** A statement that changes one row. */
    private record RowChange(String sql, RevisionId row) {}

    private List<RowChange> changes(HeadMove move) {
        List<RevisionId> removed = new ArrayList<>(move.removed());
        List<RevisionId> added = new ArrayList<>(move.added());
        List<RowChange> changes = new ArrayList<>();
        while (!removed.isEmpty() && !added.isEmpty()) {
            RevisionId from = removed.remove(0);
            changes.add(new RowChange(
                    "UPDATE " + table() + " SET " + COLUMN + " = " + quoted(added.remove(0)) + where(from), from));
        }
        for (RevisionId head : removed) {
            changes.add(new RowChange("DELETE FROM " + table() + where(head), head));
        }
        for (RevisionId head : added) {
            changes.add(
                    new RowChange("INSERT INTO " + table() + " (" + COLUMN + ") VALUES (" + quoted(head) + ")", head));
        }
        return changes;
    }

    private String where(RevisionId row) {
        return " WHERE " + COLUMN + " = " + quoted(row);
    }

    private String quoted(RevisionId row) {
        return dialect.literals().spell(new Literal(row.value()));
    }

    /** Deletes all rows, whatever they are. */
    public void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table());
        }
    }

    private String table() {
        return dialect.identifiers().spell(name);
    }
}
