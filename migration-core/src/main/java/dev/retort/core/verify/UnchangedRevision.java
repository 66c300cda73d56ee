package dev.retort.core.verify;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Set;
import java.util.TreeSet;

/** Somebody accepts the change of a revision that has not changed. */
public final class UnchangedRevision extends MigrationException {
    UnchangedRevision(Set<RevisionId> revisions, String name) {
        super("There is nothing to accept of " + Listing.of(new TreeSet<>(revisions)) + ": " + name
                + " has no such revision, or has it as it is. Name the ids of those that db:verify complains about.");
    }
}
