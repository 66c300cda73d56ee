package dev.retort.it.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.it.crash.Place.Moment;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A run that ends while PostgreSQL builds an index concurrently leaves an index behind that PostgreSQL calls invalid. */
class InvalidIndexIT {
    private static final Shop SHOP = Shop.REFURBISHED_OPEN;
    private static final String BUILDING = "CREATE INDEX CONCURRENTLY";

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theNextRunBuildsItAnew(TestDatabase database) throws Exception {
        Undisturbed undisturbed = Undisturbed.of(database, SHOP);
        breakOffWhileTheIndexIsBuilt(database);
        assertThat(invalidIndexes(database)).containsExactly("ix_customers_points");

        SHOP.go(Way.UP, database);

        assertThat(invalidIndexes(database)).isEmpty();
        assertThat(LiveState.read(database).differencesFrom(undisturbed.ends().get(Way.UP)))
                .isEmpty();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theWayBackDropsIt(TestDatabase database) throws Exception {
        Undisturbed undisturbed = Undisturbed.of(database, SHOP);
        breakOffWhileTheIndexIsBuilt(database);

        SHOP.go(Way.DOWN, database);

        assertThat(invalidIndexes(database)).isEmpty();
        assertThat(LiveState.read(database).differencesFrom(undisturbed.ends().get(Way.DOWN)))
                .isEmpty();
    }

    /** Somebody writes to the table, so that the index cannot be finished; then the server ends the session that waits. */
    private static void breakOffWhileTheIndexIsBuilt(TestDatabase database) throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Trials trials = new Trials(database, SHOP);
                Connection writer = database.open()) {
            SHOP.go(Way.DOWN, database);
            writer.setAutoCommit(false);
            trials.relay().arm(building(trials.requests(Way.UP)), relay -> write(writer));
            Future<?> run = threads.submit(() -> {
                SHOP.go(Way.UP, trials.relay().database());
                return true;
            });
            String waiting = waitUntilItWaits(database, run);
            database.execute("SELECT pg_terminate_backend(" + waiting + ")");
            assertThatThrownBy(() -> run.get(1, TimeUnit.MINUTES)).isInstanceOf(ExecutionException.class);
            writer.rollback();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Place building(List<String> requests) {
        return Places.changing(requests).stream()
                .filter(place -> place.moment() == Moment.BEFORE && place.text().contains(BUILDING))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("UPDATE customers SET fax = fax WHERE id = 1");
        }
    }

    private static String waitUntilItWaits(TestDatabase database, Future<?> run) throws SQLException {
        while (true) {
            List<String> waiting = Texts.of(
                    database,
                    "SELECT pid FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '"
                            + BUILDING
                            + "%'");
            if (!waiting.isEmpty()) {
                return waiting.get(0);
            }
            assertThat(run).isNotDone();
        }
    }

    private static List<String> invalidIndexes(TestDatabase database) throws SQLException {
        return Texts.of(database, "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid");
    }
}
