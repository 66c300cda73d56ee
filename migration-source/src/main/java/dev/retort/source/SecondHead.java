package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Collection;

/** The new revision would begin a branch, and the project wants one head. */
public final class SecondHead extends MigrationException {
    SecondHead(Collection<RevisionId> headsBefore) {
        super(
                "The new revision would be another head beside " + Listing.of(headsBefore)
                        + ", and a project whose history has several heads does not compile. Let it follow a head:"
                        + " -Ddb.head=" + headsBefore.iterator().next()
                        + "; or, if several heads are meant, say so on a package-info.java first: @RevisionSet(heads = Heads.MANY)");
    }
}
