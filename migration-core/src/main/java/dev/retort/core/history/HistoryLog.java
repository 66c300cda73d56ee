package dev.retort.core.history;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.schema.Literal;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table that every run adds its lines to. Lines are never changed or deleted. */
public final class HistoryLog {
    private static final int LONGEST_REVISION = 32;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final String NOTHING_RAN = "";
    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final DatabaseDialect dialect;
    private final String name;

    public HistoryLog(DatabaseDialect dialect, String name) {
        this.dialect = dialect;
        this.name = name;
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
                column("line", INTEGER).identity(),
                column("revision", varchar(LONGEST_REVISION)).notNull(),
                column("direction", varchar(9)).notNull(),
                column("description", varchar(LONGEST_DESCRIPTION)).notNull(),
                column("applied_by", varchar(LONGEST_DESCRIPTION)).notNull(),
                // ISO 8601 in UTC: a text that sorts by time and means the same on every database.
                column("started_at", varchar(24)).notNull(),
                column("duration_ms", BIGINT).notNull(),
                column("checksum", varchar(64)).notNull(),
                column("outcome", varchar(6)).notNull(),
                column("failure", TEXT),
                primaryKey("line"));
    }

    /** Adds a line. */
    public void append(Connection connection, HistoryEntry entry) throws SQLException {
        String sql = insert() + "?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // A row of the version table that no revision of ours has may be longer than our ids are.
            statement.setString(1, shortened(entry.revision().value(), LONGEST_REVISION));
            statement.setString(2, entry.change().name().toLowerCase(Locale.ROOT));
            statement.setString(3, shortened(entry.description(), LONGEST_DESCRIPTION));
            statement.setString(4, shortened(entry.appliedBy(), LONGEST_DESCRIPTION));
            statement.setString(
                    5, entry.startedAt().truncatedTo(ChronoUnit.MILLIS).toString());
            statement.setLong(6, entry.duration().toMillis());
            statement.setString(7, entry.checksum().map(Checksum::hex).orElse(NOTHING_RAN));
            statement.setString(8, entry.failure().isPresent() ? FAILED : DONE);
            statement.setString(9, entry.failure().orElse(null));
            statement.executeUpdate();
        }
    }

    /**
     * Returns the statement that adds a line from a script.
     *
     * @param entry the line, whose times do not count
     * @param startedAt the expression for the time at which it began
     * @param elapsedMilliseconds the expression for how long it has taken
     */
    public String statement(HistoryEntry entry, String startedAt, String elapsedMilliseconds) {
        return insert()
                + String.join(
                        ", ",
                        spelled(shortened(entry.revision().value(), LONGEST_REVISION)),
                        spelled(entry.change().name().toLowerCase(Locale.ROOT)),
                        spelled(shortened(entry.description(), LONGEST_DESCRIPTION)),
                        spelled(shortened(entry.appliedBy(), LONGEST_DESCRIPTION)),
                        startedAt,
                        elapsedMilliseconds,
                        spelled(entry.checksum().map(Checksum::hex).orElse(NOTHING_RAN)),
                        spelled(DONE),
                        "NULL)");
    }

    private String insert() {
        return "INSERT INTO " + dialect.identifiers().spell(name)
                + " (revision, direction, description, applied_by, started_at, duration_ms, checksum, outcome, failure)"
                + " VALUES (";
    }

    private String spelled(String text) {
        return dialect.literals().spell(new Literal(text));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }

    /** Returns all lines, the oldest first; none if the table is missing. */
    public List<HistoryEntry> read(Connection connection) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        if (!BookkeepingTable.exists(dialect, connection, name)) {
            return entries;
        }
        String sql =
                "SELECT revision, direction, description, applied_by, started_at, duration_ms, checksum, failure FROM "
                        + dialect.identifiers().spell(name) + " ORDER BY line";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                entries.add(new HistoryEntry(
                        new RevisionId(rows.getString(1)),
                        Change.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                        rows.getString(3),
                        rows.getString(4),
                        Instant.parse(rows.getString(5)),
                        Duration.ofMillis(rows.getLong(6)),
                        Optional.of(rows.getString(7))
                                .filter(hex -> !hex.equals(NOTHING_RAN))
                                .map(Checksum::new),
                        Optional.ofNullable(rows.getString(8))));
            }
        }
        return entries;
    }
}
