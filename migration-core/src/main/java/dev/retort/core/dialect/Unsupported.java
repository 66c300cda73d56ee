package dev.retort.core.dialect;

import dev.retort.core.problem.MigrationException;

/** A kind of database has no way to do what is asked. */
public final class Unsupported extends MigrationException {
    /** Makes the exception; the message names the database, what it lacks, and what to do instead. */
    public Unsupported(String message) {
        super(message);
    }
}
