package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.target.Target;
import java.util.Optional;
import java.util.Set;

/** What somebody wants a run to do; which steps that takes depends on where the database is. */
public record RunRequest(Direction direction, Target target) {
    /** Asks to apply what leads to the target. */
    public static RunRequest upgrade(String target) {
        return new RunRequest(Direction.UPGRADE, Target.parse(target));
    }

    /** Asks to undo what came after the target. */
    public static RunRequest downgrade(String target) {
        return new RunRequest(Direction.DOWNGRADE, Target.parse(target));
    }

    Plan plan(RevisionGraph graph, Set<RevisionId> heads) {
        return switch (direction) {
            case UPGRADE -> Planner.upgrade(graph, heads, target);
            case DOWNGRADE -> Planner.downgrade(graph, heads, target);
        };
    }

    /**
     * Returns what is left of the request when one step down was taken already; nothing if that was all.
     *
     * <p>Who asks for one step down while a revision is half applied does not mean the one before it.
     */
    Optional<RunRequest> afterOneStepDown() {
        if (direction == Direction.UPGRADE || isFixed()) {
            return Optional.of(this);
        }
        Target.Relative relative = (Target.Relative) target;
        return relative.steps() == -1
                ? Optional.empty()
                : Optional.of(new RunRequest(
                        direction, new Target.Relative(relative.line(), relative.start(), relative.steps() + 1)));
    }

    /** Tells whether the target means the same when the run has done a part of its steps. */
    boolean isFixed() {
        return !(target instanceof Target.Relative relative && relative.start().isEmpty());
    }
}
