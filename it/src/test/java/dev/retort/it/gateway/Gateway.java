package dev.retort.it.gateway;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.Direction;
import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.histories.HistoryRun;
import java.sql.SQLException;
import java.util.List;

/** Where the gateway's history is, and how its recording speaks of it. */
final class Gateway {
    static final String REVISIONS = "dev.retort.it.gateway.revisions";

    static final RecordedHistory RECORDED = Seed.API_GATEWAY.history(DatabaseKind.POSTGRESQL);

    private static final int DIGITS_OF_ID = 13;

    private Gateway() {}

    /** Returns the recorded name of a revision, given its beginning. */
    static String name(String beginning) {
        List<String> names = RECORDED.upgrades()
                .map(RecordedStep::revision)
                .filter(name -> name.startsWith(beginning))
                .toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException(beginning + " is the beginning of " + names);
        }
        return names.get(0);
    }

    /** Returns our id of a revision: the number at the end of the recorded name. */
    static String id(String recordedName) {
        return recordedName.substring(recordedName.length() - DIGITS_OF_ID);
    }

    /** Repeats a recorded step, and does nothing else. */
    static void carryOut(RecordedStep step, HistoryRun run) throws SQLException {
        String id = id(step.revision());
        List<String> steps = step.direction() == Direction.UP ? run.upgrade(id) : run.downgrade("-1");
        if (!steps.equals(List.of(id))) {
            throw new IllegalStateException(step + " became " + steps);
        }
    }

    /**
     * Returns what a recorded downgrade leaves behind with us. Recorded is that {@code git_checkpoints} goes with the
     * revision that had not made it; with us it stays until the revision that did is taken back.
     */
    static Catalogue after(RecordedStep downgrade) {
        Catalogue checkpoints = RECORDED.after(name("InitSchema")).ofTable("git_checkpoints");
        return downgrade.catalogue().withAll(checkpoints.entries());
    }

    /** Returns the table that the recorded way back keeps, because it may have been there before. */
    static Catalogue subscriptionsLeftByTheWayBack() {
        return RECORDED.downgrades()
                .filter(step -> step.revision().equals(name("AlignSubscriptions")))
                .findFirst()
                .orElseThrow()
                .catalogue()
                .ofTable("subscriptions");
    }
}
