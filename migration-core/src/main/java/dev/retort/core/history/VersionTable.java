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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        for (RowChange change : changes(move, Optional.empty())) {
            try (Statement statement = connection.createStatement()) {
                change.check(statement.executeUpdate(change.sql()));
            }
        }
    }

    /** Returns the statements that change the rows from the heads before a step to those after it. */
    public List<String> statements(HeadMove move) {
        return changes(move, Optional.empty()).stream().map(RowChange::sql).toList();
    }

    /**
     * Returns the statements that change the rows from the heads before a step to those after it, of which the first one
     * changes nothing unless the rows are what is expected.
     *
     * @param expected all rows, as far as anybody knows
     * @param alsoTrue a condition in SQL that has to be true as well; may be missing
     */
    public List<RowChange> changesIf(Set<RevisionId> expected, Optional<String> alsoTrue, HeadMove move) {
        String condition = "(SELECT count(*) FROM " + table() + ") = " + expected.size();
        if (!expected.isEmpty()) {
            condition += " AND (SELECT count(*) FROM " + table() + " WHERE " + COLUMN + " IN ("
                    + expected.stream().map(this::quoted).collect(Collectors.joining(", ")) + ")) = " + expected.size();
        }
        return changes(
                move,
                Optional.of(condition + alsoTrue.map(more -> " AND " + more).orElse("")));
    }

    /**
     * A statement that changes one row.
     *
     * @param table the version table
     * @param row what the row says before or, if it is new, after
     */
    public record RowChange(String sql, String table, RevisionId row) {
        /**
         * Looks whether it has changed that row.
         *
         * @throws VersionRowsChanged if not
         */
        public void check(int changed) {
            if (changed != 1) {
                throw new VersionRowsChanged(table, row, changed);
            }
        }
    }

    private List<RowChange> changes(HeadMove move, Optional<String> conditionOfFirst) {
        List<RevisionId> removed = new ArrayList<>(move.removed());
        List<RevisionId> added = new ArrayList<>(move.added());
        List<RowChange> changes = new ArrayList<>();
        Optional<String> condition = conditionOfFirst;
        while (!removed.isEmpty() || !added.isEmpty()) {
            changes.add(change(removed, added, condition));
            condition = Optional.empty();
        }
        return changes;
    }

    /** Takes one row that goes and one that comes, as long as there are any. */
    private RowChange change(List<RevisionId> removed, List<RevisionId> added, Optional<String> condition) {
        String and = condition.map(more -> " AND " + more).orElse("");
        if (removed.isEmpty()) {
            RevisionId head = added.remove(0);
            String row = condition
                    .map(more -> " SELECT " + quoted(head) + " WHERE " + more)
                    .orElse(" VALUES (" + quoted(head) + ")");
            return new RowChange("INSERT INTO " + table() + " (" + COLUMN + ")" + row, name, head);
        }
        RevisionId head = removed.remove(0);
        String change = added.isEmpty()
                ? "DELETE FROM " + table()
                : "UPDATE " + table() + " SET " + COLUMN + " = " + quoted(added.remove(0));
        return new RowChange(change + " WHERE " + COLUMN + " = " + quoted(head) + and, name, head);
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
