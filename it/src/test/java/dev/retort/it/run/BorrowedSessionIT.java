package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.Migrator;
import dev.retort.core.run.RevisionFailed;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A session that an application lends to a run comes back as it was. */
class BorrowedSessionIT {
    private static final Map<DatabaseKind, List<String>> SETTINGS = Map.of(
            DatabaseKind.POSTGRESQL,
            List.of(
                    "SELECT name || ' = ' || setting FROM pg_settings WHERE name NOT LIKE 'transaction%' ORDER BY name"),
            DatabaseKind.MYSQL,
            List.of(mysqlVariables("performance_schema")),
            DatabaseKind.MARIADB,
            List.of(mysqlVariables("information_schema")),
            DatabaseKind.SQLITE,
            List.of("PRAGMA busy_timeout", "PRAGMA foreign_keys", "PRAGMA legacy_alter_table"));

    /** All but those that every statement changes. */
    private static String mysqlVariables(String schema) {
        return "SELECT CONCAT(variable_name, ' = ', variable_value) FROM " + schema
                + ".session_variables WHERE variable_name NOT IN ('timestamp', 'last_insert_id', 'identity',"
                + " 'rand_seed1', 'rand_seed2', 'error_count', 'warning_count', 'statement_id', 'last_gtid', 'in_transaction')"
                + " ORDER BY variable_name";
    }

    @TempDir
    private Path directory;

    @OnEachDatabase
    void sessionIsAsItWasAfterRunsThatEndWellAndBadly(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));"),
                after("001", "002", "op.sql(\"INSERT INTO nowhere VALUES (1)\");"));
        try (HikariDataSource pool = TestRun.pool(database, 1)) {
            Migrator migrator = Migrator.of(history.revisions(), pool);
            List<String> before = settings(pool, database.kind());
            assertThat(before).hasSizeGreaterThan(SETTINGS.get(database.kind()).size());

            migrator.upgrade("001");
            assertThat(settings(pool, database.kind())).isEqualTo(before);

            assertThatThrownBy(() -> migrator.upgrade("002")).isInstanceOf(RevisionFailed.class);
            assertThat(settings(pool, database.kind())).isEqualTo(before);
        }
    }

    /** What the session says of itself, beginning with which one it is. */
    private static List<String> settings(HikariDataSource pool, DatabaseKind kind) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            settings.add(connection.unwrap(Connection.class).toString());
            for (String query : SETTINGS.get(kind)) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        settings.add(rows.getString(1));
                    }
                }
            }
        }
        return settings;
    }
}
