package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;

/** A stamp says where the database is, and does not count steps. */
public final class RelativeStamp extends MigrationException {

    RelativeStamp(Target.Relative target) {
        super("\"" + target
                + "\" counts steps, and a stamp names the revisions that the database is at. Give an id, a label,"
                + " \"head\", \"heads\" or \"base\".");
    }
}
