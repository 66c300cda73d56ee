package dev.retort.core.recording;

import dev.retort.Migration;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.function.Supplier;

/** What a migration does, written down by calling its methods once. */
public final class Recording {
    private Recording() {}

    /** Records the way up. */
    public static List<RecordedOperation> upgrade(Migration migration) {
        return new Recorder(() -> {
                    throw new IllegalStateException(
                            "inverseOf belongs into downgrade(); an upgrade has nothing that it could be the inverse of");
                })
                .record(migration::upgrade);
    }

    /**
     * Records the way down.
     *
     * @param stateBeforeUpgrade the schema before the migration's upgrade; asked only if a derived inverse needs it
     * @throws dev.retort.core.operation.NoWayBack if an inverse is to be derived and there is none
     */
    public static List<RecordedOperation> downgrade(Migration migration, Supplier<SchemaState> stateBeforeUpgrade) {
        return new Recorder(stateBeforeUpgrade).record(migration::downgrade);
    }
}
