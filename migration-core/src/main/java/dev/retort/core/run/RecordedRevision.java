package dev.retort.core.run;

import dev.retort.core.bytecode.RunCode;
import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.checksum.KeptText;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.WayBack;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.TimeOfRun;
import java.util.List;
import java.util.Optional;

/** A revision and what its upgrade does. */
record RecordedRevision(LoadedRevision revision, TimeOfRun timeOfRun, List<RecordedOperation> upgrade) {
    static RecordedRevision of(LoadedRevision revision, TimeOfRun timeOfRun) {
        try {
            return new RecordedRevision(revision, timeOfRun, Recording.upgrade(revision.migration(), timeOfRun));
        } catch (MigrationException invalid) {
            throw InvalidRevision.because(revision.node(), invalid);
        } catch (RuntimeException thrown) {
            throw InvalidRevision.threw(revision.node(), "upgrade", thrown);
        }
    }

    /** Returns what its downgrade does, given the schema before its upgrade. */
    List<RecordedOperation> downgrade(SchemaState stateBeforeUpgrade) {
        try {
            return Recording.downgrade(revision.migration(), () -> stateBeforeUpgrade, timeOfRun);
        } catch (MigrationException invalid) {
            throw InvalidRevision.because(revision.node(), invalid);
        } catch (RuntimeException thrown) {
            throw InvalidRevision.threw(revision.node(), "downgrade", thrown);
        }
    }

    /**
     * Says what is known of taking the upgrade back.
     *
     * @param states the schema before the upgrade and after each of its operations
     */
    WayBack wayBack(List<SchemaState> states) {
        return revision.derivesDowngrade() ? WayBack.derivedFrom(upgrade, states) : new WayBack.Written();
    }

    /** Returns the schema before the upgrade and after each of its operations. */
    List<SchemaState> replay(SchemaState before) {
        try {
            return Replay.states(upgrade, before);
        } catch (MigrationException conflict) {
            throw InvalidRevision.because(revision.node(), conflict);
        }
    }

    Checksum checksum() {
        return Checksum.of(upgrade);
    }

    /** Returns the hash of the code that it runs itself. */
    Optional<Checksum> code() {
        return RunCode.of(upgrade);
    }

    /** Returns what is remembered of the upgrade once it is applied. */
    Fingerprint fingerprint() {
        return new Fingerprint(checksum(), Optional.of(KeptText.of(upgrade)), code());
    }
}
