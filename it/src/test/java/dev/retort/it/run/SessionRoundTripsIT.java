package dev.retort.it.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** How often a run waits for its server before its first statement and after its last. */
class SessionRoundTripsIT {
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void postgresqlIsAskedSixTimes(TestDatabase database) throws Exception {
        assertThat(roundTrips(database)).isEqualTo(6);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void mysqlAndMariadbAreAskedSevenTimes(TestDatabase database) throws Exception {
        assertThat(roundTrips(database)).isEqualTo(7);
    }

    /** Of a session that is prepared, locked, released and put back as it was. */
    private static int roundTrips(TestDatabase database) throws IOException, SQLException {
        try (RoundTrips relay = RoundTrips.before(database);
                Connection connection = relay.database().open()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            int before = relay.count();
            try (var session = dialect.prepare(connection, Duration.ofSeconds(5));
                    var lock = dialect.lock().acquire(connection, "retort_version", LockWait.silent(Duration.ZERO))) {
                lock.confirm();
                assertThat(session).isNotNull();
            }
            // The lock was confirmed once on the way.
            return relay.count() - before - 1;
        }
    }
}
