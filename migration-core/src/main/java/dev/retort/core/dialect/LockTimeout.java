package dev.retort.core.dialect;

import dev.retort.core.problem.MigrationException;
import java.time.Duration;

/** Another run held the lock for longer than this one wanted to wait. */
public final class LockTimeout extends MigrationException {
    /**
     * Makes the exception.
     *
     * @param holder who holds the lock, as far as the database tells
     */
    public LockTimeout(Duration patience, String holder) {
        super("another run holds the lock on this database, and still did after " + patience.toSeconds() + " s: "
                + holder
                + ". Wait for it to end and run the goal again; the lock goes away with the session that holds it,"
                + " so there is nothing to clear by hand.");
    }
}
