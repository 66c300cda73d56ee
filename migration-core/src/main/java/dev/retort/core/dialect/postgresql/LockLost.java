package dev.retort.core.dialect.postgresql;

import dev.retort.core.problem.MigrationException;

/** The lock was gone before the run gave it back. */
final class LockLost extends MigrationException {
    LockLost() {
        super(
                "the lock on this database was lost while the run was going on, so another run may have worked at the same"
                        + " time; look at the history and at the schema before the next run. The connection that holds the lock"
                        + " must reach the server directly and must not be reset (DISCARD ALL releases the lock)");
    }
}
