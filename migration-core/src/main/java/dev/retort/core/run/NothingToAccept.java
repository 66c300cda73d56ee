package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;

/** Somebody accepts a change where there is none. */
public final class NothingToAccept extends MigrationException {
    private NothingToAccept(String message) {
        super(message);
    }

    static NothingToAccept same(RevisionId revision) {
        return new NothingToAccept("revision " + revision + " is what was applied, so there is nothing to accept."
                + " mvn db:check-history lists what has changed.");
    }

    static NothingToAccept notApplied(RevisionId revision) {
        return new NothingToAccept(
                "revision " + revision + " is not applied, so there is nothing that it could differ from."
                        + " mvn db:check-history lists what has changed.");
    }
}
