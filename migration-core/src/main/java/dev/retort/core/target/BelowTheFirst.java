package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** The way down ends below the first revision, where there is none. */
public final class BelowTheFirst extends MigrationException {

    public BelowTheFirst(Target target) {
        super("\"" + target
                + "\" leads below the first revision, where there is none. Count fewer steps, or say \"base\" if that"
                + " is meant.");
    }
}
