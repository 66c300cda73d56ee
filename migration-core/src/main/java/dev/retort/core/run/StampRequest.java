package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.StampPlanner;
import dev.retort.core.target.Target;
import java.util.List;
import java.util.Set;

/**
 * What somebody says about a database; which rows that changes depends on those it has.
 *
 * @param targets the revisions that it is at
 * @param purge whether all rows are deleted first, those that no revision has too
 */
public record StampRequest(List<Target> targets, boolean purge) {
    public StampRequest {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a stamp needs a target");
        }
    }

    /** Says that the database is at these revisions, as far as their lines are concerned. */
    public static StampRequest stamp(List<String> targets) {
        return new StampRequest(parsed(targets), false);
    }

    /** Says that the database is at these revisions and at no others. */
    public static StampRequest purge(List<String> targets) {
        return new StampRequest(parsed(targets), true);
    }

    private static List<Target> parsed(List<String> targets) {
        return targets.stream().map(Target::parse).toList();
    }

    StampPlan plan(RevisionGraph graph, Set<RevisionId> rows) {
        StampPlan plan = purge ? StampPlanner.purge(graph, rows, targets) : StampPlanner.stamp(graph, rows, targets);
        return plan.complete();
    }
}
