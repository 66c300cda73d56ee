package dev.retort.core.history;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.LONGTEXT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.checksum.KeptText;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The table that every run adds its lines to. Lines are never changed or deleted. */
public final class HistoryLog {
    private static final int LONGEST_REVISION = 32;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final String NOTHING_RAN = "";
    private static final String DONE = "done";
    private static final String FAILED = "failed";

    /** The columns of the first version; a table that has only these is completed by the next run. */
    private static final List<Column> FIRST_COLUMNS = List.of(
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
            column("failure", TEXT));

    private static final List<Column> LATER_COLUMNS = List.of(
            // What TEXT holds on MySQL and MariaDB, 64 KiB, is less than a revision with some hundred rows says.
            column("operations", LONGTEXT),
            column("code", varchar(64)),
            column("reason", TEXT),
            column("version_table", varchar(LONGEST_DESCRIPTION)));

    private final DatabaseDialect dialect;
    private final String name;
    private final String versionTable;

    /**
     * Makes the log of a history; several histories in one database may share the table.
     *
     * @param name the table
     * @param versionTable the version table of the history, by which it knows its own lines
     * @throws dev.retort.core.dialect.Unsupported if no table of the database can be called so
     */
    public HistoryLog(DatabaseDialect dialect, String name, String versionTable) {
        this.dialect = dialect;
        this.name = BookkeepingTable.checkedName(dialect, "history table", name);
        this.versionTable = versionTable;
    }

    /** Creates the table if it is missing, and tells whether it was; adds what a table of an earlier version lacks. */
    public boolean create(Connection connection) throws SQLException {
        boolean created = BookkeepingTable.create(dialect, connection, definition());
        if (!created) {
            BookkeepingTable.complete(dialect, connection, table(FIRST_COLUMNS), LATER_COLUMNS);
        }
        return created;
    }

    /** Returns the statements that create the table if it is missing. */
    public List<String> creation() {
        return BookkeepingTable.creation(dialect, definition().ifNotExists());
    }

    private Table definition() {
        List<Column> columns = new ArrayList<>(FIRST_COLUMNS);
        columns.addAll(LATER_COLUMNS);
        return table(columns);
    }

    private Table table(List<Column> columns) {
        List<TableElement> elements = new ArrayList<>(columns);
        elements.add(primaryKey("line"));
        return Table.table(name, elements.toArray(TableElement[]::new));
    }

    /** Adds a line. */
    public void append(Connection connection, HistoryEntry entry) throws SQLException {
        String places = String.join(", ", Collections.nCopies(13, "?"));
        try (PreparedStatement statement = connection.prepareStatement(insert() + places + ")")) {
            int place = 1;
            for (String text : beforeTimes(entry)) {
                statement.setString(place++, text);
            }
            statement.setString(place++, text(entry.startedAt()));
            statement.setLong(place++, entry.duration().toMillis());
            for (Optional<String> text : afterTimes(entry)) {
                statement.setString(place++, text.orElse(null));
            }
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
        List<String> values = new ArrayList<>();
        beforeTimes(entry).forEach(text -> values.add(spelled(text)));
        values.add(startedAt);
        values.add(elapsedMilliseconds);
        afterTimes(entry).forEach(text -> values.add(text.map(this::spelled).orElse("NULL")));
        return insert() + String.join(", ", values) + ")";
    }

    /**
     * Returns the statement that adds a line without the time that it took, which the database works out.
     *
     * @param elapsedMilliseconds the expression for that time
     */
    public String statement(HistoryEntry entry, String elapsedMilliseconds) {
        return statement(entry, spelled(text(entry.startedAt())), elapsedMilliseconds);
    }

    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private String insert() {
        return "INSERT INTO " + table()
                + " (revision, direction, description, applied_by, started_at, duration_ms, checksum, outcome, failure,"
                + " operations, code, reason, version_table)"
                + " VALUES (";
    }

    private static List<String> beforeTimes(HistoryEntry entry) {
        // A row of the version table that no revision of ours has may be longer than our ids are.
        return List.of(
                shortened(entry.revision().value(), LONGEST_REVISION),
                entry.change().name().toLowerCase(Locale.ROOT),
                shortened(entry.description(), LONGEST_DESCRIPTION),
                shortened(entry.appliedBy(), LONGEST_DESCRIPTION));
    }

    private List<Optional<String>> afterTimes(HistoryEntry entry) {
        return List.of(
                Optional.of(entry.checksum().map(Checksum::hex).orElse(NOTHING_RAN)),
                Optional.of(entry.failure().isPresent() ? FAILED : DONE),
                entry.failure(),
                entry.fingerprint().flatMap(Fingerprint::operations).map(KeptText::text),
                entry.fingerprint().flatMap(Fingerprint::code).map(Checksum::hex),
                entry.reason(),
                Optional.of(shortened(versionTable, LONGEST_DESCRIPTION)));
    }

    private String table() {
        return dialect.identifiers().spell(name);
    }

    private String spelled(String text) {
        return dialect.literals().spell(new Literal(text));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }

    /** Returns all lines of all histories that share the table, the oldest first; none if the table is missing. */
    public List<HistoryEntry> read(Connection connection) throws SQLException {
        return entries(connection, "");
    }

    /** Returns the whole line that a standing comes from. */
    public HistoryEntry entry(Connection connection, Standings.Standing standing) throws SQLException {
        return entries(connection, " WHERE line = " + standing.line()).get(0);
    }

    /**
     * Returns what the log says of the revisions of this history: for each the last thing that changed its standing. It asks
     * once, and for no more than tells whether a revision is what was applied: there is a line for every one of them.
     */
    public Standings standings(Connection connection) throws SQLException {
        Standings standings = new Standings();
        Set<String> there = columns(connection);
        if (there.isEmpty()) {
            return standings;
        }
        String sql = "SELECT line, revision, direction, checksum, " + orNull("code", there) + ", " + isOther(there)
                + " FROM " + table() + " WHERE outcome = " + spelled(DONE) + " ORDER BY line";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Standings.Standing standing = new Standings.Standing(
                        rows.getLong(1),
                        new RevisionId(rows.getString(2)),
                        change(rows.getString(3)),
                        fingerprint(rows.getString(4), Optional.ofNullable(rows.getString(5))));
                if (rows.getInt(6) == 0) {
                    standings.add(standing);
                } else {
                    standings.addOther(standing);
                }
            }
        }
        return standings;
    }

    /** The expression that is 1 in lines of other histories; whose a line of an earlier version is, nobody knows. */
    private String isOther(Set<String> there) {
        String own = spelled(shortened(versionTable, LONGEST_DESCRIPTION));
        return there.contains("version_table")
                ? "CASE WHEN version_table IS NULL OR version_table = " + own + " THEN 0 ELSE 1 END"
                : "0";
    }

    /** Returns the text of the operations that a line keeps; nothing if it was written by an earlier version. */
    public Optional<KeptText> operations(Connection connection, Standings.Standing standing) throws SQLException {
        if (!columns(connection).contains("operations")) {
            return Optional.empty();
        }
        String sql = "SELECT operations FROM " + table() + " WHERE line = " + standing.line();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)).map(KeptText::new) : Optional.empty();
        }
    }

    private Set<String> columns(Connection connection) throws SQLException {
        return BookkeepingTable.columns(dialect, connection, name);
    }

    private static String orNull(String column, Set<String> there) {
        return there.contains(column) ? column : "NULL";
    }

    private List<HistoryEntry> entries(Connection connection, String condition) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        Set<String> there = columns(connection);
        if (there.isEmpty()) {
            return entries;
        }
        String sql = "SELECT revision, direction, description, applied_by, started_at, duration_ms, checksum, failure, "
                + orNull("code", there) + ", " + orNull("reason", there) + " FROM " + table() + condition
                + " ORDER BY line";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                new RevisionId(row.getString(1)),
                change(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)),
                Duration.ofMillis(row.getLong(6)),
                fingerprint(row.getString(7), Optional.ofNullable(row.getString(9))),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(10)));
    }

    private static Change change(String word) {
        return Change.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<Fingerprint> fingerprint(String checksum, Optional<String> code) {
        return checksum.equals(NOTHING_RAN)
                ? Optional.empty()
                : Optional.of(new Fingerprint(new Checksum(checksum), Optional.empty(), code.map(Checksum::new)));
    }
}
