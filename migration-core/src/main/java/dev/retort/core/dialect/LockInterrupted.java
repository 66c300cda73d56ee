package dev.retort.core.dialect;

import dev.retort.core.problem.MigrationException;

/** The thread was told to stop while it waited for the lock. */
final class LockInterrupted extends MigrationException {
    LockInterrupted(InterruptedException cause) {
        super(
                "waiting for the lock on this database was interrupted; nothing was changed, so run the goal again",
                cause);
    }
}
