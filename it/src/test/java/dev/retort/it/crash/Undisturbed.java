package dev.retort.it.crash;

import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is there after runs that nobody disturbed.
 *
 * @param ends by the way that was gone
 */
record Undisturbed(Shop shop, Map<Way, LiveState> ends) {
    /** Goes both ways, and leaves an open shop that is not refurbished. */
    static Undisturbed of(TestDatabase database, Shop shop) throws SQLException {
        Shop.open(database);
        Map<Way, LiveState> ends = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            shop.go(way, database);
            ends.put(way, LiveState.read(database));
        }
        return new Undisturbed(shop, ends);
    }

    /** What is otherwise after a trial; nothing if it recovered. */
    List<String> differences(Trial trial, TestDatabase database, RunLog before) throws SQLException {
        List<String> lines = new ArrayList<>(LiveState.read(database).differencesFrom(ends.get(trial.expectedEnd())));
        List<String> added = RunLog.read(database).since(before);
        if (!logsOf(trial).contains(added)) {
            lines.add("different   log\n  expected  one of " + logsOf(trial) + "\n  but was   " + added);
        }
        return lines;
    }

    /** What is taken up again is told once. What is taken back never was, unless only its last answer was lost. */
    private List<List<String>> logsOf(Trial trial) {
        String done = line(trial.way());
        return switch (trial.recovery()) {
            case RESUME -> List.of(List.of(done));
            case TAKE_BACK -> List.of(List.of(), List.of(done, line(trial.way().back())));
        };
    }

    private String line(Way way) {
        return (way == Way.UP ? "upgrade " : "downgrade ") + shop.revision() + " done";
    }

    boolean isAt(Way end, TestDatabase database) throws SQLException {
        return LiveState.read(database).heads().equals(ends.get(end).heads());
    }
}
