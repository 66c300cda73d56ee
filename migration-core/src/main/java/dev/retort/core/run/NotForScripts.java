package dev.retort.core.run;

import dev.retort.core.dialect.NeedsConnection;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;

/** A revision cannot be written into a script; found out before its first line was. */
public final class NotForScripts extends MigrationException {
    private final transient RevisionId revision;
    private final transient RecordedOperation operation;

    private NotForScripts(Step step, String message, NeedsConnection cause) {
        super(message, cause);
        this.revision = step.revision().id();
        this.operation = cause.operation();
    }

    static NotForScripts because(Step step, NeedsConnection cause) {
        String goal = step.direction() == Direction.UPGRADE ? "db:upgrade" : "db:downgrade";
        return new NotForScripts(
                step,
                "revision " + step.revision().id() + " (" + step.revision().className()
                        + ") cannot be written into a script: " + cause.getMessage()
                        + ". No script was written. Write one for what comes before this revision and one for what comes"
                        + " after it, and run the revision itself with " + goal
                        + " in between; or say in SQL what it does.",
                cause);
    }

    /** The id of the revision. */
    public RevisionId revision() {
        return revision;
    }

    /** The operation that needs a connection. */
    public RecordedOperation operation() {
        return operation;
    }
}
