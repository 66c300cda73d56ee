package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;
import java.util.Set;
import java.util.TreeSet;

/** What a revision shall depend on is not one revision. */
public final class NoDependency extends MigrationException {

    NoDependency(Target target, Set<RevisionId> named) {
        super("A revision cannot depend on \"" + target + "\", which is "
                + (named.isEmpty() ? "no revision" : "several: " + Listing.of(new TreeSet<>(named)))
                + ". Name one revision by its id or a label.");
    }
}
