package dev.retort.core.target;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Optional;
import java.util.Set;

/** Counted steps came to a place from which several ways lead on. */
public final class AmbiguousWalk extends MigrationException {

    private AmbiguousWalk(Target target, String place, Set<RevisionId> ways) {
        super("\"" + target + "\" is ambiguous, " + place + " come " + ways.size() + " revisions: " + Listing.of(ways)
                + ". Give the id of the revision to go to.");
    }

    static AmbiguousWalk up(Target target, Optional<RevisionId> here, Set<RevisionId> ways) {
        return new AmbiguousWalk(target, here.map(id -> "after \"" + id + "\"").orElse("at the beginning"), ways);
    }

    static AmbiguousWalk down(Target target, RevisionId here, Set<RevisionId> ways) {
        return new AmbiguousWalk(target, "before \"" + here + "\"", ways);
    }
}
