package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The revisions that somebody says a database is at. */
final class StampTarget implements Target.Visitor<Set<RevisionId>> {

    private final RevisionGraph graph;

    private StampTarget(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The revisions of all targets, of which none includes another; none for the base. */
    static Set<RevisionId> resolve(RevisionGraph graph, List<Target> targets) {
        if (targets.size() > 1 && targets.stream().anyMatch(Target.Base.class::isInstance)) {
            throw OverlappingTargets.withBase(targets);
        }
        Set<RevisionId> revisions = new LinkedHashSet<>();
        StampTarget target = new StampTarget(graph);
        targets.forEach(each -> revisions.addAll(each.accept(target)));
        if (graph.maximalElements(revisions).size() < revisions.size()) {
            throw OverlappingTargets.of(revisions, graph);
        }
        return revisions;
    }

    @Override
    public Set<RevisionId> head(Target.Head target) {
        return new UpgradeTarget(graph, Set.of()).head(target);
    }

    @Override
    public Set<RevisionId> heads(Target.Heads target) {
        return graph.effectiveHeads();
    }

    @Override
    public Set<RevisionId> base(Target.Base target) {
        return Set.of();
    }

    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        throw new RelativeStamp(target);
    }

    @Override
    public Set<RevisionId> named(Target.Named target) {
        return Set.of(new Names(graph).find(target.name()));
    }
}
