package dev.retort.it.crash;

import dev.retort.it.crash.Place.Moment;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Runs on SQLite whose process is killed, before each of its calls and in the middle of statements. */
class KilledSqliteIT {
    /** So few pages that a transaction has to write into the database before it commits. */
    private static final String SMALL_CACHE = "cache_size=2";

    @TempDir
    private Path directory;

    @Test
    void oneTransaction(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED, 12, reporter);
    }

    @Test
    @Tag("nightly")
    void oneTransactionAtEveryCall(TestReporter reporter) throws Exception {
        recoverCopies(Shop.REFURBISHED, 1, reporter);
    }

    @Test
    void processInOneTransaction(TestReporter reporter) throws Exception {
        kill(Shop.REFURBISHED, 20, reporter);
    }

    @Test
    @Tag("nightly")
    void processInOneTransactionAtEveryCall(TestReporter reporter) throws Exception {
        kill(Shop.REFURBISHED, 1, reporter);
    }

    /** What is there at a call is copied in place of a kill, and the copies are recovered. */
    private void recoverCopies(Shop shop, int step, TestReporter reporter) throws Exception {
        Path folder = Files.createDirectory(directory.resolve("live"));
        TestDatabase live = SqliteCopies.in(folder, SMALL_CACHE);
        Undisturbed undisturbed = Undisturbed.of(live, shop);
        Outcome outcome = new Outcome();
        for (Way way : Way.values()) {
            RunLog before = RunLog.read(live);
            Map<Place, Path> copies = copies(way, shop, folder, live, step);
            for (Map.Entry<Place, Path> copy : copies.entrySet()) {
                for (Recovery recovery : Recovery.values()) {
                    Path tried = SqliteCopies.copy(copy.getValue(), Path.of(copy.getValue() + "-" + recovery));
                    recover(
                            new Trial(way, copy.getKey(), recovery),
                            SqliteCopies.in(tried),
                            undisturbed,
                            before,
                            outcome);
                }
            }
        }
        reporter.publishEntry("SQLite " + shop.revision() + ", copies", outcome.toString());
        outcome.assertThatAllRecovered();
    }

    private Map<Place, Path> copies(Way way, Shop shop, Path folder, TestDatabase live, int step) throws SQLException {
        Map<Place, Path> copies = new LinkedHashMap<>();
        shop.go(
                way,
                watched(live, (number, text) -> {
                    if (number % step == 0) {
                        copies.put(
                                new Place(number, Moment.BEFORE, text),
                                SqliteCopies.copy(folder, directory.resolve(way + "-" + number)));
                    }
                }),
                Shop.SETTINGS);
        return copies;
    }

    private static DirectConnections watched(TestDatabase database, Watcher watcher) {
        return new DirectConnections(new WatchedConnections(database, watcher)::open);
    }

    private void kill(Shop shop, int step, TestReporter reporter) throws Exception {
        TestDatabase database = SqliteCopies.in(directory, SMALL_CACHE);
        Undisturbed undisturbed = Undisturbed.of(database, shop);
        Outcome outcome = new Outcome();
        for (Way way : Way.values()) {
            List<String> calls = new ArrayList<>();
            shop.go(way, watched(database, (number, text) -> calls.add(text)), Shop.SETTINGS);
            shop.go(way.back(), database);
            for (Trial trial : Places.some(way, calls, step)) {
                if (!undisturbed.isAt(trial.way().back(), database)) {
                    shop.go(trial.way().back(), database);
                }
                RunLog before = RunLog.read(database);
                killAt(trial, shop, database);
                recover(trial, database, undisturbed, before, outcome);
            }
            if (!undisturbed.isAt(way, database)) {
                shop.go(way, database);
            }
        }
        reporter.publishEntry("SQLite " + shop.revision() + ", processes", outcome.toString());
        outcome.assertThatAllRecovered();
    }

    private static void killAt(Trial trial, Shop shop, TestDatabase database) throws Exception {
        try (RunProcess process = RunProcess.start(shop, trial.way(), database, trial.place())) {
            process.goOn();
            process.waitForSign();
            process.kill();
        }
    }

    private static void recover(Trial trial, TestDatabase copy, Undisturbed undisturbed, RunLog before, Outcome outcome)
            throws SQLException {
        List<String> differences;
        try {
            undisturbed.shop().go(trial.expectedEnd(), copy);
            differences = undisturbed.differences(trial, copy, before);
        } catch (RuntimeException failed) {
            differences = List.of(failed.toString());
        }
        if (differences.isEmpty()) {
            outcome.recovered();
        } else {
            outcome.failed(trial + ":\n" + String.join("\n", differences));
        }
    }
}
