package dev.retort.it.histories;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a live database, written in the way of the recorded ones, placeholders included. */
public final class LiveRows {
    private static final String NOW = "<now>";
    private static final String NOW_IN_MILLISECONDS = "<now ms>";
    private static final String RANDOM_UUID = "<random uuid>";
    /** Those that begin with zeros were not drawn by chance, but given by a recording's own rows. */
    private static final Pattern UUID = Pattern.compile("(?!00000000)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern SQLITE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
    private static final DateTimeFormatter WHOLE_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final TestDatabase database;
    private final Instant since;

    /**
     * Reads the rows of a database.
     *
     * @param since when the story began; a time after it and before the reading is now
     */
    public LiveRows(TestDatabase database, Instant since) {
        this.database = database;
        // Some databases keep whole seconds only, cut off.
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the rows of a table, as JSON by column; none if there is no such table. */
    public List<SortedMap<String, String>> of(String table) throws SQLException {
        try (Connection connection = database.open()) {
            return hasTable(connection, table) ? rows(connection, table) : List.of();
        }
    }

    private static boolean hasTable(Connection connection, String table) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private List<SortedMap<String, String>> rows(Connection connection, String table) throws SQLException {
        List<SortedMap<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private SortedMap<String, String> row(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        SortedMap<String, String> row = new TreeMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            row.put(columns.getColumnLabel(column), json(value(result, column)));
        }
        return row;
    }

    private @Nullable Object value(ResultSet result, int column) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        if (columns.getColumnTypeName(column).equals("timestamptz")) {
            OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
            return time == null ? null : LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
        }
        boolean isTimestamp =
                database.kind() != DatabaseKind.SQLITE && columns.getColumnType(column) == Types.TIMESTAMP;
        return isTimestamp ? result.getObject(column, LocalDateTime.class) : result.getObject(column);
    }

    private String json(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE.toString();
        }
        if (value instanceof Boolean bit && database.kind().isMysqlOrMariadb()) {
            return bit ? "1" : "0";
        }
        if (value instanceof LocalDateTime time) {
            return isNow(time.toInstant(ZoneOffset.UTC)) ? quoted(NOW) : quoted(WHOLE_SECONDS.format(time));
        }
        if (value instanceof Number number) {
            return isNow(Instant.ofEpochMilli(number.longValue())) ? quoted(NOW_IN_MILLISECONDS) : number.toString();
        }
        return value instanceof Boolean ? value.toString() : text(value.toString());
    }

    private String text(String text) {
        if (UUID.matcher(text).matches()) {
            return quoted(RANDOM_UUID);
        }
        return isNow(text) ? quoted(NOW) : quoted(text);
    }

    /** SQLite keeps times as text. */
    private boolean isNow(String text) {
        return SQLITE_TIME.matcher(text).matches()
                && isNow(LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
    }

    private boolean isNow(Instant time) {
        return !time.isBefore(since) && !time.isAfter(Instant.now());
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }
}
