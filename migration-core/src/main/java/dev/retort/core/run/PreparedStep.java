package dev.retort.core.run;

import dev.retort.core.checksum.Fingerprint;
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
 * @param fingerprint what is remembered of its revision's upgrade
 * @param transactional whether its author wants a transaction around it
 * @param wayBack what is known of taking its revision's upgrade back
 */
record PreparedStep(
        Step step,
        List<Rendered> program,
        SchemaState before,
        Fingerprint fingerprint,
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
                Optional.of(failure.isEmpty() ? fingerprintToKeep() : fingerprint.withoutText()),
                failure);
    }

    /** What an upgrade did is to be told later; its downgrade is of interest to nobody. */
    private Fingerprint fingerprintToKeep() {
        return switch (step.direction()) {
            case UPGRADE -> fingerprint;
            case DOWNGRADE -> fingerprint.withoutText();
        };
    }

    private static Change change(Direction direction) {
        return switch (direction) {
            case UPGRADE -> Change.UPGRADE;
            case DOWNGRADE -> Change.DOWNGRADE;
        };
    }
}
