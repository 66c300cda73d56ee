package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Set;

/** The revisions that an upgrade has to reach. */
final class UpgradeTarget implements Target.Visitor<Set<RevisionId>> {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;

    UpgradeTarget(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        this.rows = rows;
    }

    @Override
    public Set<RevisionId> head(Target.Head target) {
        Set<RevisionId> heads = graph.heads();
        if (heads.size() > 1) {
            throw new SeveralHeads(heads, graph);
        }
        return heads;
    }

    @Override
    public Set<RevisionId> heads(Target.Heads target) {
        return graph.effectiveHeads();
    }

    /** Whatever is applied, it is not below the base. */
    @Override
    public Set<RevisionId> base(Target.Base target) {
        return Set.of();
    }

    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        if (target.steps() < 0) {
            throw WrongDirection.upgrade(target);
        }
        if (rows.size() > 1) {
            throw new AmbiguousStart(target, rows);
        }
        return Set.of(new Walk(graph, target).up(rows.stream().findFirst()));
    }

    @Override
    public Set<RevisionId> named(Target.Named target) {
        return Set.of(new Names(graph).find(target.name()));
    }
}
