package dev.retort.core.plan;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;

/** A stamp would leave out a part of what it was asked for. */
public final class ForgottenTargets extends MigrationException {

    ForgottenTargets(StampPlan plan) {
        super(
                "This stamp would not keep " + Listing.of(plan.forgotten())
                        + ": another target takes the place of all rows that are"
                        + " related to the targets, and the version table would hold "
                        + Listing.of(plan.rowsAfter())
                        + ". Stamp the targets one after the other, or purge (-Ddb.purge) and name every revision that the database is at.");
    }
}
