package dev.retort.it.crash;

import dev.retort.it.crash.Place.Moment;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.honesty.Wipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;

/** Runs on SQLite, cut short at their calls to the driver, and compared with undisturbed ones. */
final class SqliteTrials {
    /** So few pages that a transaction has to write into the database before it commits. */
    private static final String SMALL_CACHE = "cache_size=2";

    private final Path directory;
    private final Path folder;
    private final Shop shop;
    private final TestDatabase live;
    private final Undisturbed undisturbed;
    private final Operator operator = new Operator();
    private final Outcome outcome = new Outcome();

    SqliteTrials(Path directory, Shop shop) throws Exception {
        this.directory = directory;
        this.folder = Files.createDirectory(directory.resolve("live"));
        this.shop = shop;
        this.live = SqliteCopies.in(folder, SMALL_CACHE);
        this.undisturbed = Undisturbed.of(live, shop);
    }

    /** What is there at one of {@code step} calls is copied in place of a kill, and the copies are recovered. */
    void recoverCopies(int step) throws SQLException, IOException {
        for (Way way : Way.values()) {
            RunLog before = RunLog.read(live);
            for (Map.Entry<Place, Path> copy : copies(way, step).entrySet()) {
                for (Recovery recovery : Recovery.values()) {
                    Path tried = SqliteCopies.copy(copy.getValue(), Path.of(copy.getValue() + "-" + recovery));
                    recover(new Trial(way, copy.getKey(), recovery), SqliteCopies.in(tried), before);
                }
            }
        }
    }

    private Map<Place, Path> copies(Way way, int step) throws SQLException {
        Map<Place, Path> copies = new LinkedHashMap<>();
        Watcher copying = (number, text) -> {
            if (number % step == 0) {
                copies.put(
                        new Place(number, Moment.BEFORE, text),
                        SqliteCopies.copy(folder, directory.resolve(way + "-" + number)));
            }
        };
        shop.go(way, watched(copying), Shop.SETTINGS);
        return copies;
    }

    private DirectConnections watched(Watcher watcher) {
        return new DirectConnections(new WatchedConnections(live, watcher)::open);
    }

    /** The process of a run is killed at one of {@code step} calls that change something. */
    void killProcesses(int step) throws Exception {
        for (Way way : Way.values()) {
            for (Trial trial : Places.some(way, calls(way), step)) {
                kill(trial);
            }
        }
    }

    private List<String> calls(Way way) throws SQLException {
        goTo(way.back());
        List<String> calls = new ArrayList<>();
        shop.go(way, watched((number, text) -> calls.add(text)), Shop.SETTINGS);
        return calls;
    }

    private void kill(Trial trial) throws Exception {
        goTo(trial.way().back());
        RunLog before = RunLog.read(live);
        try (RunProcess process = RunProcess.start(shop, trial.way(), live, trial.place())) {
            process.goOn();
            process.waitForSign();
            process.kill();
        }
        if (!recover(trial, live, before)) {
            startAnew();
        }
    }

    private boolean recover(Trial trial, TestDatabase database, RunLog before) throws SQLException {
        List<String> differences;
        try {
            operator.recover(shop, trial.expectedEnd(), database);
            differences = undisturbed.differences(trial, database, before);
        } catch (RuntimeException failed) {
            differences = List.of(failed.toString());
        }
        outcome.add(trial, differences);
        return differences.isEmpty();
    }

    private void goTo(Way end) throws SQLException {
        if (!undisturbed.isAt(end, live)) {
            shop.go(end, live);
        }
    }

    private void startAnew() throws SQLException {
        try (Connection connection = live.open()) {
            Wipe.clean(connection, live.kind());
        }
        Shop.open(live);
    }

    void report(String how, TestReporter reporter) {
        reporter.publishEntry(
                "SQLite " + shop.revision() + ", " + how, outcome + ", " + operator.answers() + " by an answer");
        outcome.assertThatAllRecovered();
    }
}
