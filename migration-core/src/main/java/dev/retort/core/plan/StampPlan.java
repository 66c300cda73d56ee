package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stamping changes: rows of the version table, and what they say about the revisions. No revision runs.
 *
 * @param rowsBefore the rows that the version table holds, sorted
 * @param rowsAfter the rows that it will hold, sorted
 * @param stamped the revisions that count as applied from now on without having run, every one after those that it needs
 * @param unstamped the revisions that no longer count as applied without having been undone, every one before those that it
 *     needs; rows that are purged and stand for no revision come first
 * @param purge whether all rows are deleted first, whatever they are
 */
public record StampPlan(
        Set<RevisionId> rowsBefore,
        Set<RevisionId> rowsAfter,
        List<RevisionId> stamped,
        List<RevisionId> unstamped,
        boolean purge) {

    public StampPlan {
        rowsBefore = Collections.unmodifiableSet(new TreeSet<>(rowsBefore));
        rowsAfter = Collections.unmodifiableSet(new TreeSet<>(rowsAfter));
        stamped = List.copyOf(stamped);
        unstamped = List.copyOf(unstamped);
    }
}
