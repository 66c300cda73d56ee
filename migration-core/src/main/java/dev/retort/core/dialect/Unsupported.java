package dev.retort.core.dialect;

import dev.retort.core.problem.MigrationException;
import dev.retort.schema.Dialect;
import dev.retort.schema.TableOption;

/** A kind of database has no way to do what is asked. */
public final class Unsupported extends MigrationException {
    /** Makes the exception; the message names the database, what it lacks, and what to do instead. */
    public Unsupported(String message) {
        super(message);
    }

    /** Returns the refusal of a table option that belongs to other databases. */
    public static Unsupported tableOption(Dialect dialect, TableOption option) {
        return new Unsupported(dialect.productName() + " has no table option " + option
                + "; say it on the databases that have it: table(...).on(..., ...)");
    }
}
