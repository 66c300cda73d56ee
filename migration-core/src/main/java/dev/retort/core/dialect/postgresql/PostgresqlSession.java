package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.PreparedSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session that carries out revisions. What was changed of it is set as it was in the end. */
final class PostgresqlSession implements PreparedSession {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresqlSession.class);

    private static final String APPLICATION = "application_name";
    private static final String LOCK_TIMEOUT = "lock_timeout";
    private static final String IDLE_SESSION_TIMEOUT = "idle_session_timeout";
    private static final String CLIENT_CHECK = "client_connection_check_interval";
    private static final String KEEPALIVES_IDLE = "tcp_keepalives_idle";
    private static final String KEEPALIVES_INTERVAL = "tcp_keepalives_interval";
    private static final String KEEPALIVES_COUNT = "tcp_keepalives_count";

    private static final List<String> SETTINGS = List.of(
            APPLICATION,
            LOCK_TIMEOUT,
            IDLE_SESSION_TIMEOUT,
            CLIENT_CHECK,
            KEEPALIVES_IDLE,
            KEEPALIVES_INTERVAL,
            KEEPALIVES_COUNT);

    private static final String INVALID_VALUE = "22023";

    private final Connection connection;
    private final Map<String, String> known;
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    private PostgresqlSession(Connection connection, Map<String, String> known) {
        this.connection = connection;
        this.known = known;
    }

    /**
     * Makes a session ready, by one question and one statement.
     *
     * @param patience how long a statement waits for sessions that are using its table, unless the session says so itself
     * @throws PooledConnection if there is a pooler between here and the server
     */
    static PostgresqlSession prepare(Connection connection, Duration patience) throws SQLException {
        // Refuses a pooler before anything is set, since its next client would get that.
        PostgresqlSession session = new PostgresqlSession(connection, known(connection));
        session.introduceItself();
        session.waitAtMost(patience);
        session.stayWhileIdle();
        session.goWithItsClient();
        session.change();
        return session;
    }

    /** Whoever waits for this run, or looks for what holds a table, reads the name. */
    private void introduceItself() {
        String name = known.getOrDefault(APPLICATION, "");
        if (name.isEmpty() || name.equals("PostgreSQL JDBC Driver")) {
            set(APPLICATION, "retort");
        }
    }

    /** Left alone, PostgreSQL waits for ever, and whoever comes to the table later waits behind. */
    private void waitAtMost(Duration patience) {
        if (known.getOrDefault(LOCK_TIMEOUT, "").equals("0")) {
            set(LOCK_TIMEOUT, Math.max(1, patience.toMillis()) + "ms");
        }
    }

    /** Work of an author may leave the connection idle for long; a server may be set to end such sessions early. */
    private void stayWhileIdle() {
        set(IDLE_SESSION_TIMEOUT, "0");
    }

    /**
     * Left alone, the server carries out a statement to its end for a client that was killed long ago, and that session
     * keeps the lock. It can look every now and then; of a machine that went away without a word it hears by keepalives,
     * which systems send after two hours unless they are told otherwise.
     *
     * @see <a href="https://www.postgresql.org/docs/current/runtime-config-connection.html">PostgreSQL: Connections</a>
     */
    private void goWithItsClient() {
        set(CLIENT_CHECK, "2s");
        set(KEEPALIVES_IDLE, "10");
        set(KEEPALIVES_INTERVAL, "5");
        set(KEEPALIVES_COUNT, "4");
    }

    /** Other versions of the server may not know the setting. */
    private void set(String setting, String value) {
        if (known.containsKey(setting)) {
            wanted.put(setting, value);
        }
    }

    private void change() throws SQLException {
        if (accepts(wanted)) {
            return;
        }
        for (Map.Entry<String, String> setting : wanted.entrySet()) {
            if (!accepts(Map.of(setting.getKey(), setting.getValue()))) {
                LOG.debug("This server cannot do with {} = {}.", setting.getKey(), setting.getValue());
            }
        }
    }

    /** Sets all of it or nothing, and tells which: the operating system of the server may have no such thing as one of the settings. */
    private boolean accepts(Map<String, String> settings) throws SQLException {
        try {
            write(settings);
        } catch (SQLException refused) {
            if (!INVALID_VALUE.equals(refused.getSQLState())) {
                throw refused;
            }
            return false;
        }
        for (String setting : settings.keySet()) {
            changed.put(setting, known.getOrDefault(setting, ""));
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        if (!changed.isEmpty()) {
            write(changed);
        }
    }

    private void write(Map<String, String> settings) throws SQLException {
        String calls = String.join(", ", Collections.nCopies(settings.size(), "pg_catalog.set_config(?, ?, false)"));
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + calls)) {
            int place = 1;
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.setString(place++, setting.getKey());
                statement.setString(place++, setting.getValue());
            }
            statement.execute();
        }
    }

    private static Map<String, String> known(Connection connection) throws SQLException {
        String query =
                "SELECT name, pg_catalog.current_setting(name, true), pg_catalog.pg_backend_pid() FROM unnest(ARRAY['"
                        + String.join("', '", SETTINGS) + "']) AS name";
        Map<String, String> known = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Pooler.refuse(connection, rows.getInt(3));
                String value = rows.getString(2);
                if (value != null) {
                    known.put(rows.getString(1), value);
                }
            }
        }
        return known;
    }
}
