package dev.retort.core.recording;

import dev.retort.Migration;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.TimeOfRun;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What a migration does, written down by calling its methods once. */
public final class Recording {
    /** What is recorded outside of a run needs no time; all of them are the same to what is recorded. */
    private static final TimeOfRun NO_RUN = TimeOfRun.of(Instant.EPOCH);

    private Recording() {}

    /** Records the way up, for no run. */
    public static List<RecordedOperation> upgrade(Migration migration) {
        return upgrade(migration, NO_RUN);
    }

    /**
     * Records the way up.
     *
     * @param timeOfRun when the run began that this is recorded for
     */
    public static List<RecordedOperation> upgrade(Migration migration, TimeOfRun timeOfRun) {
        return new Recorder(
                        () -> {
                            throw new IllegalStateException(
                                    "inverseOf belongs into downgrade(); an upgrade has nothing that it could be the inverse of");
                        },
                        timeOfRun)
                .record(migration::upgrade);
    }

    /** Records the way down, for no run; otherwise like the method that is told the time. */
    public static List<RecordedOperation> downgrade(Migration migration, Supplier<SchemaState> stateBeforeUpgrade) {
        return downgrade(migration, stateBeforeUpgrade, NO_RUN);
    }

    /**
     * Records the way down.
     *
     * @param stateBeforeUpgrade the schema before the migration's upgrade; asked only if a derived inverse needs it
     * @param timeOfRun when the run began that this is recorded for
     * @throws dev.retort.core.operation.NoWayBack if an inverse is to be derived and there is none
     */
    public static List<RecordedOperation> downgrade(
            Migration migration, Supplier<SchemaState> stateBeforeUpgrade, TimeOfRun timeOfRun) {
        return new Recorder(stateBeforeUpgrade, timeOfRun).record(migration::downgrade);
    }
}
