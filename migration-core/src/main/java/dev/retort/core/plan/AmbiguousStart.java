package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Steps cannot be counted from several places at once. */
public final class AmbiguousStart extends MigrationException {

    AmbiguousStart(Target.Relative target, Collection<RevisionId> rows) {
        super("\"" + target + "\" is ambiguous, the database is at " + rows.size() + " revisions at once: "
                + Listing.of(new TreeSet<>(rows)) + ". Count on the line of one of them, as in \""
                + onLineOf(new TreeSet<>(rows).first(), target) + "\", or give the id of the revision to go to, or \""
                + (target.steps() > 0 ? "heads" : "base") + "\".");
    }

    private static Target onLineOf(RevisionId row, Target.Relative target) {
        return new Target.Relative(Optional.of(row.value()), target.start(), target.steps());
    }
}
