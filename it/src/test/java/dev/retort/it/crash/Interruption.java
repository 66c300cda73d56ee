package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** A way to cut a run short. */
@FunctionalInterface
interface Interruption {
    /** Lets a run begin, and returns when it is over. */
    void interrupt(Trials trials, Trial trial) throws Exception;

    /** The run's line to the server is cut at the trial's place; the server cannot tell that from a killed process. */
    static Interruption byCut() {
        return byBlow(Relay::cut);
    }

    /** Something happens to a run of this process at the trial's place. */
    static Interruption byBlow(Blow blow) {
        return (trials, trial) -> {
            Relay relay = trials.relay();
            relay.arm(trial.place(), blow);
            try {
                trials.shop().go(trial.way(), relay.database());
            } catch (SQLException | RuntimeException broken) {
                // A process that is killed hears nothing either.
            }
            expectBlow(relay);
        };
    }

    /** The line is cut at the trial's place, and that of the run that recovers before its request of that number. */
    static Interruption byCuts(int second) {
        return (trials, trial) -> {
            byCut().interrupt(trials, trial);
            Relay relay = trials.relay();
            relay.arm(new Place(second, Place.Moment.BEFORE, ""), Relay::cut);
            try {
                trials.shop().go(trial.expectedEnd(), relay.database());
            } catch (SQLException | RuntimeException broken) {
                // Nobody hears of this one either.
            }
            relay.mend();
        };
    }

    /** The process of a run is killed at the trial's place. */
    static Interruption byKill() {
        return (trials, trial) -> {
            Relay relay = trials.relay();
            TestDatabase database = relay.database();
            try (RunProcess process = RunProcess.start(trials.shop(), trial.way(), database)) {
                relay.arm(trial.place(), relayed -> {
                    process.kill();
                    relayed.cut();
                });
                process.goOn();
                process.waitForEnd();
            }
            expectBlow(relay);
        };
    }

    private static void expectBlow(Relay relay) throws Exception {
        if (!relay.hasStruck()) {
            throw new IllegalStateException("the place was not reached");
        }
        relay.mend();
    }
}
