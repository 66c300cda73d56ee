package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes a number of revisions up or down a line, as long as there is only one way. */
final class Walk {

    private final RevisionGraph graph;
    private final Target.Relative target;
    private final List<RevisionId> passed = new ArrayList<>();

    Walk(RevisionGraph graph, Target.Relative target) {
        this.graph = graph;
        this.target = target;
    }

    /** The revision at the end of the way up; no start means from below the bases. */
    RevisionId up(Optional<RevisionId> start) {
        Optional<RevisionId> here = start;
        for (long step = 0; step < target.steps(); step++) {
            Set<RevisionId> next = here.map(graph::children).orElseGet(graph::bases);
            if (next.isEmpty()) {
                throw TooFar.up(target, start, passed);
            }
            if (next.size() > 1) {
                throw AmbiguousWalk.up(target, here, next);
            }
            here = Optional.of(next.iterator().next());
            here.ifPresent(passed::add);
        }
        return here.orElseThrow();
    }

    /** The last revision that is passed on the way down, which is the oldest to undo. */
    RevisionId down(RevisionId start) {
        Optional<RevisionId> here = Optional.of(start);
        for (long step = 0; step > target.steps(); step--) {
            RevisionId left = here.orElseThrow(() -> TooFar.down(target, passed));
            passed.add(left);
            Set<RevisionId> parents = graph.parents(left);
            if (parents.size() > 1) {
                throw AmbiguousWalk.down(target, left, parents);
            }
            here = parents.stream().findFirst();
        }
        return passed.get(passed.size() - 1);
    }
}
