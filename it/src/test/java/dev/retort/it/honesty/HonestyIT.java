package dev.retort.it.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What replay says is what the database has, after every operation and after its way back. */
final class HonestyIT {
    /** A part of the names of the cases to try, for a look at few of them. */
    private static final String WANTED = System.getProperty("honesty.case", "");

    @OnEachDatabase
    void everyOperationLeavesWhatReplaySays(TestDatabase database) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.open()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            dialect.prepare(connection, Duration.ofSeconds(20));
            for (HonestyCase honestyCase : Cases.all()) {
                if (honestyCase.databases().contains(dialect.name())
                        && honestyCase.name().contains(WANTED)) {
                    faults.addAll(Trial.of(honestyCase, database, connection, dialect));
                }
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }
}
