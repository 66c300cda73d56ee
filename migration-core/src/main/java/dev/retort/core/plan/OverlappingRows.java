package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Set;
import java.util.TreeSet;

/** The version table holds a row that another row already stands for. */
public final class OverlappingRows extends MigrationException {

    OverlappingRows(Set<RevisionId> heads, Set<RevisionId> needless) {
        super("The version table holds " + Listing.of(new TreeSet<>(needless)) + " besides "
                + Listing.of(new TreeSet<>(heads)) + ", which already includes it, so somebody has edited the table."
                + " Find out what is really applied, and delete the rows that are needless.");
    }
}
