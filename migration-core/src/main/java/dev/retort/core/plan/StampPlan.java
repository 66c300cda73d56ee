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
 * @param forgotten targets that those rows do not stand for, sorted: what takes the place of a row takes the place of all rows that
 *     any target is related to, also of those that are right already
 * @param purge whether all rows are deleted first, whatever they are
 */
public record StampPlan(
        Set<RevisionId> rowsBefore,
        Set<RevisionId> rowsAfter,
        List<RevisionId> stamped,
        List<RevisionId> unstamped,
        Set<RevisionId> forgotten,
        boolean purge) {

    public StampPlan {
        rowsBefore = Collections.unmodifiableSet(new TreeSet<>(rowsBefore));
        rowsAfter = Collections.unmodifiableSet(new TreeSet<>(rowsAfter));
        stamped = List.copyOf(stamped);
        unstamped = List.copyOf(unstamped);
        forgotten = Collections.unmodifiableSet(new TreeSet<>(forgotten));
    }

    /**
     * This plan, if it does all that was asked for.
     *
     * @throws ForgottenTargets otherwise
     */
    public StampPlan complete() {
        if (!forgotten.isEmpty()) {
            throw new ForgottenTargets(this);
        }
        return this;
    }
}
