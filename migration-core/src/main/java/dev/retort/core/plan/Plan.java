package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run will do.
 *
 * @param headsBefore the rows that the version table must hold when it starts, sorted
 * @param steps the steps in their order; none if there is nothing to do
 * @param headsAfter the rows that the version table will hold at the end, sorted
 */
public record Plan(Set<RevisionId> headsBefore, List<Step> steps, Set<RevisionId> headsAfter) {

    public Plan {
        headsBefore = Collections.unmodifiableSet(new TreeSet<>(headsBefore));
        steps = List.copyOf(steps);
        headsAfter = Collections.unmodifiableSet(new TreeSet<>(headsAfter));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
