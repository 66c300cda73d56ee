package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.Collection;
import java.util.List;

/** The rules that a history has to keep, checked by the processor, by the build and before each run. */
public final class GraphRules {

    private GraphRules() {}

    /** Everything that is wrong, each mistake once, in an order that does not depend on the order of the revisions. */
    public static List<Problem> check(Collection<RevisionNode> revisions, GraphSettings settings) {
        return List.of();
    }

    /**
     * What can be said although some revisions could not be read: nothing about names that are unknown, nor about heads.
     */
    public static List<Problem> checkIncomplete(Collection<RevisionNode> known) {
        return List.of();
    }

    /** What would make the answers of a graph meaningless. */
    static List<Problem> contradictions(Links links) {
        return List.of();
    }
}
