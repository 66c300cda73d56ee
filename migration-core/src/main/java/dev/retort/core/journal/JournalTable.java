package dev.retort.core.journal;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.BookkeepingTable;
import dev.retort.core.plan.Direction;
import dev.retort.schema.Dialect;
import dev.retort.schema.Table;
import dev.retort.schema.TableOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table that says how far a revision has come, in one row for each phase. It is empty whenever no revision is under way;
 * a revision that is carried out in one transaction never appears in it.
 */
public final class JournalTable {
    private static final int LONGEST_REVISION = 32;
    private static final int LONGEST_NAME = 200;
    private static final String COLUMNS =
            "operation, statement, state, answers, finished, catalogue, direction, started_at, run_by, revision, phase";

    private final DatabaseDialect dialect;
    private final String name;

    /**
     * Makes the journal of a history.
     *
     * @throws dev.retort.core.dialect.Unsupported if no table of the database can be called so
     */
    public JournalTable(DatabaseDialect dialect, String name) {
        this.dialect = dialect;
        this.name = BookkeepingTable.checkedName(
                dialect, "journal table, whose name begins with that of the version table,", name);
    }

    /** Creates the table if it is missing, and tells whether it was. */
    public boolean create(Connection connection) throws SQLException {
        return BookkeepingTable.create(dialect, connection, definition());
    }

    /** What it says has to be part of the transactions that it speaks of, so its engine is not left to the server. */
    private Table definition() {
        Table table = Table.table(
                name,
                column("revision", varchar(LONGEST_REVISION)).notNull(),
                column("phase", varchar(7)).notNull(),
                column("direction", varchar(9)).notNull(),
                column("operation", INTEGER).notNull(),
                column("statement", INTEGER).notNull(),
                column("state", varchar(5)).notNull(),
                column("answers", TEXT).notNull(),
                column("finished", varchar(64)).notNull(),
                column("catalogue", varchar(64)).notNull(),
                column("started_at", varchar(24)).notNull(),
                column("run_by", varchar(LONGEST_NAME)).notNull(),
                primaryKey("revision", "phase"));
        return table.on(Set.of(Dialect.MYSQL, Dialect.MARIADB), TableOption.engine("InnoDB"));
    }

    /** Returns the revision that is under way; nothing if none is, or if the table is missing. */
    public Optional<JournalEntry> read(Connection connection) throws SQLException {
        return BookkeepingTable.exists(dialect, connection, name) ? entry(connection) : Optional.empty();
    }

    /** Returns the revision that is under way, from the table, which is known to be there. */
    public Optional<JournalEntry> entry(Connection connection) throws SQLException {
        Optional<JournalEntry> entry = Optional.empty();
        String sql = "SELECT " + COLUMNS + " FROM " + table() + " ORDER BY phase DESC";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                // The row of the way forward comes first, and that of the way back adds to it.
                Progress progress = progress(rows);
                entry = Optional.of(
                        entry.isPresent() ? entry.get().turnedBack().at(progress) : forward(rows, progress));
            }
        }
        return entry;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                new Position(row.getInt(1), row.getInt(2)),
                Progress.State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                Answers.parse(row.getString(4)),
                row.getString(5),
                Optional.of(row.getString(6)).filter(digest -> !digest.isEmpty()));
    }

    private static JournalEntry forward(ResultSet row, Progress progress) throws SQLException {
        return new JournalEntry(
                new RevisionId(row.getString(10)),
                Direction.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                Phase.FORWARD,
                progress,
                Progress.NONE,
                Instant.parse(row.getString(8)),
                row.getString(9));
    }

    /** Adds the row of the phase that the revision is in; part of whatever transaction is going on. */
    public void insert(Connection connection, JournalEntry entry) throws SQLException {
        write(
                connection,
                "INSERT INTO " + table() + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry);
    }

    /** Changes the row of the phase that the revision is in; part of whatever transaction is going on. */
    public void update(Connection connection, JournalEntry entry) throws SQLException {
        write(
                connection,
                "UPDATE " + table() + " SET operation = ?, statement = ?, state = ?, answers = ?, finished = ?,"
                        + " catalogue = ?, direction = ?, started_at = ?, run_by = ? WHERE revision = ? AND phase = ?",
                entry);
    }

    private static void write(Connection connection, String sql, JournalEntry entry) throws SQLException {
        Progress progress = entry.progress();
        List<String> texts = new ArrayList<>();
        texts.add(lower(progress.state()));
        texts.add(progress.answers().toString());
        texts.add(progress.finished());
        texts.add(progress.catalogue().orElse(""));
        texts.add(lower(entry.direction()));
        texts.add(entry.startedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        texts.add(entry.runBy().substring(0, Math.min(entry.runBy().length(), LONGEST_NAME)));
        texts.add(entry.revision().value());
        texts.add(lower(entry.phase()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, progress.position().operation());
            statement.setInt(2, progress.position().statement());
            for (int place = 0; place < texts.size(); place++) {
                statement.setString(place + 3, texts.get(place));
            }
            statement.executeUpdate();
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Says that no revision is under way; part of whatever transaction is going on. */
    public void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table());
        }
    }

    private String table() {
        return dialect.identifiers().spell(name);
    }
}
