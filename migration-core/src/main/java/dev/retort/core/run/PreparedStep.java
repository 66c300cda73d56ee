package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.checksum.KeptText;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Step;
import dev.retort.core.preview.PlannedOperation;
import dev.retort.core.preview.ProgramPreview;
import dev.retort.core.schema.SchemaState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step with all that is needed to carry it out.
 *
 * @param before the schema before it
 * @param revision its revision, with what its upgrade does
 * @param checksum the hash of what its revision's upgrade does
 * @param transactional whether its author wants a transaction around it
 * @param wayBack what is known of taking its revision's upgrade back
 */
record PreparedStep(
        Step step,
        List<Rendered> program,
        SchemaState before,
        RecordedRevision revision,
        Checksum checksum,
        boolean transactional,
        WayBack wayBack) {
    PlannedStep planned() {
        return new PlannedStep(step, wayBack);
    }

    /** Returns what its operations come to. */
    List<PlannedOperation> preview(DatabaseDialect dialect) {
        return new ProgramPreview(dialect.effects()).of(program, before);
    }

    /** Returns what somebody reads who has to know before what it is going to do. */
    PlannedRun.PreviewedStep previewed(DatabaseDialect dialect, TransactionScope scope) {
        return new PlannedRun.PreviewedStep(step, boundary(dialect, scope), preview(dialect), wayBack);
    }

    private Boundary boundary(DatabaseDialect dialect, TransactionScope scope) {
        if (scope == TransactionScope.ALL) {
            return Boundary.RUN;
        }
        if (!dialect.transactions().coverSchemaChanges()) {
            return Boundary.OPERATION;
        }
        return transactional ? Boundary.REVISION : Boundary.STATEMENT;
    }

    /** Returns what the log says about it. */
    HistoryEntry line(String appliedBy, Instant startedAt, Duration duration, Optional<String> failure) {
        return new HistoryEntry(
                step.revision().id(),
                change(step.direction()),
                step.revision().description(),
                appliedBy,
                startedAt,
                duration,
                Optional.of(fingerprint(failure.isEmpty() && step.direction() == Direction.UPGRADE)),
                failure);
    }

    /** What an upgrade did is to be told later; its downgrade is of interest to nobody. */
    private Fingerprint fingerprint(boolean withText) {
        return new Fingerprint(
                checksum, withText ? Optional.of(KeptText.of(revision.upgrade())) : Optional.empty(), revision.code());
    }

    /** Returns the hash of the operations that the program comes from. */
    Checksum checksumOfProgram() {
        return switch (step.direction()) {
            case UPGRADE -> checksum;
            case DOWNGRADE -> Checksum.of(program.stream().map(Rendered::source).toList());
        };
    }

    private static Change change(Direction direction) {
        return switch (direction) {
            case UPGRADE -> Change.UPGRADE;
            case DOWNGRADE -> Change.DOWNGRADE;
        };
    }
}
