package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.util.Set;

/** Between planning and a step, another run changed what is applied. Nothing of the step was done. */
public final class HeadsMoved extends MigrationException {
    HeadsMoved(Set<RevisionId> expected, Set<RevisionId> found) {
        super("another run changed this database at the same time: it was at " + said(expected) + " and is at "
                + said(found) + ". Nothing more was done; run the goal again.");
    }

    private static String said(Set<RevisionId> heads) {
        return heads.isEmpty() ? "base" : heads.toString();
    }
}
