package dev.retort.it.crash;

import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.honesty.Wipe;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs on one database of a server, cut short at one place after the other, and compared with undisturbed ones. */
final class Trials implements AutoCloseable {
    private final TestDatabase database;
    private final Shop shop;
    private final Relay relay;
    private final Undisturbed undisturbed;
    private final Map<Way, List<String>> requests = new EnumMap<>(Way.class);
    private final Outcome outcome = new Outcome();

    Trials(TestDatabase database, Shop shop) throws Exception {
        this.database = database;
        this.shop = shop;
        this.undisturbed = Undisturbed.of(database, shop);
        this.relay = Relay.before(database);
        for (Way way : Way.values()) {
            relay.mend();
            shop.go(way, relay.database());
            requests.put(way, relay.requests());
        }
    }

    Shop shop() {
        return shop;
    }

    Relay relay() {
        return relay;
    }

    /** What an undisturbed run asks for, in its order. */
    List<String> requests(Way way) {
        return requests.get(way);
    }

    Outcome outcome() {
        return outcome;
    }

    Outcome carryOut(List<Trial> trials, Interruption interruption) throws Exception {
        for (Trial trial : trials) {
            carryOut(trial, interruption);
        }
        return outcome;
    }

    private void carryOut(Trial trial, Interruption interruption) throws Exception {
        if (!undisturbed.isAt(trial.way().back(), database)) {
            shop.go(trial.way().back(), database);
        }
        RunLog before = RunLog.read(database);
        List<String> differences;
        try {
            interruption.interrupt(this, trial);
            shop.go(trial.expectedEnd(), database);
            differences = undisturbed.differences(trial, database, before);
        } catch (SQLException | RuntimeException failed) {
            differences = List.of(failed.toString());
        }
        if (!differences.isEmpty()) {
            startAnew();
        }
        outcome.add(trial, differences);
    }

    private void startAnew() throws SQLException {
        relay.mend();
        try (Connection connection = database.open()) {
            Wipe.clean(connection, database.kind());
        }
        Shop.open(database);
    }

    @Override
    public String toString() {
        return database.kind() + " " + shop.revision();
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
