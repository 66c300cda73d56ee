package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Set;

/** Finds the steps that lead from what is applied to a target. */
public final class Planner {

    private Planner() {}

    /** The steps that apply the target and everything it needs; none if it is applied already. */
    public static Plan upgrade(RevisionGraph graph, Set<RevisionId> currentHeads, Target target) {
        return new Plan(currentHeads, List.of(), currentHeads);
    }

    /** The steps that undo what comes after the target; it stays applied. */
    public static Plan downgrade(RevisionGraph graph, Set<RevisionId> currentHeads, Target target) {
        return new Plan(currentHeads, List.of(), currentHeads);
    }
}
