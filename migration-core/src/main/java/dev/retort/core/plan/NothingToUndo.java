package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** Other lines need the target, but nothing that is applied continues it. */
public final class NothingToUndo extends MigrationException {

    NothingToUndo(RevisionId target, List<RevisionId> dependents) {
        super("Nothing that is applied continues \"" + target + "\", so there is nothing to undo; it is only needed by "
                + Listing.of(dependents) + ". To undo that, name the revision before it.");
    }
}
