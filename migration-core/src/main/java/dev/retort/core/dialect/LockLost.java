package dev.retort.core.dialect;

import dev.retort.core.problem.MigrationException;

/** The lock was gone before the run gave it back. */
public final class LockLost extends MigrationException {
    private static final String MESSAGE =
            "the lock on this database was lost while the run was going on, so another run may have worked at the same"
                    + " time. Look at the history and at the schema before the next run, and keep the server from ending or"
                    + " resetting sessions that are idle for as long as a run takes";

    public LockLost() {
        super(MESSAGE);
    }

    /** Makes the exception for a session that does not answer any more. */
    public LockLost(Throwable cause) {
        super(MESSAGE, cause);
    }
}
