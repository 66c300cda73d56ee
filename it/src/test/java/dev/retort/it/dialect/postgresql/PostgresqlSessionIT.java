package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.PreparedSession;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a run sets in its session, and that it sets it back. */
class PostgresqlSessionIT {
    private final PostgresqlDialect dialect = new PostgresqlDialect();

    private static List<String> settings(Connection connection) throws SQLException {
        List<String> settings = new ArrayList<>();
        String query = "SELECT name || ' = ' || current_setting(name) FROM pg_settings WHERE name IN"
                + " ('application_name', 'lock_timeout', 'idle_session_timeout', 'client_connection_check_interval',"
                + " 'tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count') ORDER BY name";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                settings.add(rows.getString(1));
            }
        }
        return settings;
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void sessionStaysWhileItIsIdleAndGoesWithItsClient(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET idle_session_timeout = '10s'");
            List<String> before = settings(connection);
            PreparedSession session = dialect.prepare(connection, Duration.ofSeconds(60));

            assertThat(settings(connection))
                    .containsExactly(
                            "application_name = retort",
                            "client_connection_check_interval = 2s",
                            "idle_session_timeout = 0",
                            "lock_timeout = 1min",
                            "tcp_keepalives_count = 4",
                            "tcp_keepalives_idle = 10",
                            "tcp_keepalives_interval = 5");
            session.close();
            assertThat(settings(connection)).isEqualTo(before);
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void nameThatAnApplicationChoseIsKept(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET application_name = 'billing'");
            dialect.prepare(connection, Duration.ofSeconds(60));

            assertThat(settings(connection)).contains("application_name = billing");
        }
    }
}
