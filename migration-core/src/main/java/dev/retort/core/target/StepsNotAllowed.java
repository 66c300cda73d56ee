package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** Steps are counted where a revision has to be named. */
public final class StepsNotAllowed extends MigrationException {

    StepsNotAllowed(Target.Relative target) {
        super("\"" + target
                + "\" counts steps from a place, but here a revision has to be named: by its id, a label, head, heads,"
                + " or -1 for the one before each head.");
    }
}
