package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** Trials on a server, told in the report of the build. */
final class ServerTrials {
    private ServerTrials() {}

    /** Cuts runs short at one of {@code step} places that matter. */
    static void carryOut(
            TestDatabase database, Shop shop, int step, Interruption interruption, String how, TestReporter reporter)
            throws Exception {
        try (Trials trials = new Trials(database, shop)) {
            carryOut(trials, Places.some(trials, step), interruption, how, reporter);
        }
    }

    /** Cuts runs short at all places, and asks for everything then. */
    static void carryOutAll(
            TestDatabase database, Shop shop, Interruption interruption, String how, TestReporter reporter)
            throws Exception {
        try (Trials trials = new Trials(database, shop)) {
            carryOut(trials, Places.all(trials), interruption, how, reporter);
        }
    }

    private static void carryOut(
            Trials trials, List<Trial> chosen, Interruption interruption, String how, TestReporter reporter)
            throws Exception {
        Outcome outcome = trials.carryOut(chosen, interruption);
        reporter.publishEntry(trials.toString() + ", " + how, outcome.toString());
        outcome.assertThatAllRecovered();
    }
}
