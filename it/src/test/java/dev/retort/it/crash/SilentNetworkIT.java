package dev.retort.it.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.LockTimeout;
import dev.retort.it.crash.Place.Moment;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs whose line to the server goes silent: neither end hears that the other one is gone. */
class SilentNetworkIT {
    private static final Duration BRIEFLY = Duration.ofSeconds(1);

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theNextRunWaitsUntilTheServerGivesTheSessionUp(TestDatabase database) throws Exception {
        silence(database, Shop.REFURBISHED);
    }

    private static void silence(TestDatabase database, Shop shop) throws Exception {
        Undisturbed undisturbed = Undisturbed.of(database, shop);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Relay relay = Relay.before(database)) {
            shop.go(Way.UP, relay.database());
            List<Place> places = Places.changing(relay.requests());
            shop.go(Way.DOWN, database);
            relay.arm(middle(places), Relay::fallSilent);
            Future<?> run = threads.submit(() -> {
                shop.go(Way.UP, relay.database());
                return true;
            });
            while (!relay.hasStruck()) {
                assertThat(run).isNotDone();
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> shop.go(Way.UP, database, BRIEFLY)).isInstanceOf(LockTimeout.class);
            Sessions.end(database);
            shop.go(Way.UP, database);

            assertThat(LiveState.read(database)
                            .differencesFrom(undisturbed.ends().get(Way.UP)))
                    .isEmpty();
            relay.cut();
            assertThatThrownBy(() -> run.get(1, TimeUnit.MINUTES)).hasRootCauseInstanceOf(java.io.IOException.class);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Place middle(List<Place> places) {
        return places.stream()
                .filter(place -> place.moment() == Moment.DURING)
                .skip(places.size() / 4)
                .findFirst()
                .orElseThrow();
    }
}
