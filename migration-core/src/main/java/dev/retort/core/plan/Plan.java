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
 * @param takenAlong those of the steps of a downgrade that are not on the line that was asked for, the oldest first
 */
public record Plan(
        Set<RevisionId> headsBefore, List<Step> steps, Set<RevisionId> headsAfter, List<TakenAlong> takenAlong) {

    public Plan {
        headsBefore = Collections.unmodifiableSet(new TreeSet<>(headsBefore));
        steps = List.copyOf(steps);
        headsAfter = Collections.unmodifiableSet(new TreeSet<>(headsAfter));
        takenAlong = List.copyOf(takenAlong);
    }

    /** A plan that takes nothing along. */
    public Plan(Set<RevisionId> headsBefore, List<Step> steps, Set<RevisionId> headsAfter) {
        this(headsBefore, steps, headsAfter, List.of());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
