package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;

/** A stamp says where the database is, so it cannot be counted from there. */
public final class RelativeStamp extends MigrationException {

    RelativeStamp(Target.Relative target) {
        super("\"" + target + "\" counts from where the database is, and that is what a stamp is to say."
                + " Give the id of the revision, \"head\", \"heads\" or \"base\".");
    }
}
