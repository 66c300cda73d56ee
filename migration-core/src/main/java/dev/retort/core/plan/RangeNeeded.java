package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;

/** A script needs to know where it starts and where it ends. */
public final class RangeNeeded extends MigrationException {

    RangeNeeded(String text) {
        super("\"" + text
                + "\" does not say where the script starts and where it ends, and no database is asked. Say both with a"
                + " colon between, such as 3f9a:base.");
    }
}
