package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.SessionDoings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says who has an advisory lock, as far as the server lets one see. */
final class LockHolder {
    private static final Pattern BEGIN_OF_LITERAL = Pattern.compile("'|\\$");

    private static final String QUERY = """
            SELECT activity.pid, activity.usename AS user_name, activity.application_name,
                pg_catalog.host(activity.client_addr) AS address,
                pg_catalog.to_char(activity.backend_start, 'YYYY-MM-DD HH24:MI:SS') AS connected,
                activity.state, activity.query,
                extract(epoch FROM pg_catalog.clock_timestamp() - activity.query_start)::bigint AS since_query,
                extract(epoch FROM pg_catalog.clock_timestamp() - activity.state_change)::bigint AS since_change,
                CASE WHEN activity.wait_event_type = 'Lock'
                    THEN array_to_string(pg_catalog.pg_blocking_pids(activity.pid), ', ') ELSE '' END AS blocked_by,
                coalesce(pg_catalog.current_setting('client_connection_check_interval', true), '0') <> '0' AS watched
            FROM pg_catalog.pg_locks AS held
            JOIN pg_catalog.pg_stat_activity AS activity ON activity.pid = held.pid
            WHERE %s
            """.formatted(AdvisoryLock.THIS_ONE);

    private LockHolder() {}

    static String of(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? description(row) : "a session that has ended since";
            }
        }
    }

    private static String description(ResultSet row) throws SQLException {
        List<String> facts = new ArrayList<>();
        text(row, "application_name").ifPresent(name -> facts.add("application " + name));
        text(row, "user_name").ifPresent(name -> facts.add("user " + name));
        text(row, "address").ifPresent(address -> facts.add("from " + address));
        text(row, "connected").ifPresent(time -> facts.add("connected since " + time));
        return "process " + row.getString("pid") + " (" + String.join(", ", facts) + "), " + doings(row);
    }

    private static String doings(ResultSet row) throws SQLException {
        String state = text(row, "state").orElse("hidden");
        return switch (state) {
            case "hidden" -> "of which this user may not see more (the role pg_read_all_stats would let it)";
            case "active" ->
                SessionDoings.carryingOut(row.getString("query"), BEGIN_OF_LITERAL, row.getLong("since_query"))
                        + obstacle(row)
                        + wayOut(row);
            default -> "which has been " + state + " for " + SessionDoings.time(row.getLong("since_change"));
        };
    }

    private static String obstacle(ResultSet row) throws SQLException {
        return text(row, "blocked_by")
                .map(processes -> " and waits itself for process " + processes)
                .orElse("");
    }

    /** A server that does not look whether its clients are still there goes on for one that was killed. */
    private static String wayOut(ResultSet row) throws SQLException {
        return row.getBoolean("watched")
                ? ""
                : "; should its client be gone, the server finds out when that statement ends, and SELECT"
                        + " pg_terminate_backend(" + row.getString("pid") + ") ends it at once";
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
