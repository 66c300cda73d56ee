package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Set;

/** The oldest revisions that a downgrade has to undo: what needs them goes, too. */
final class DowngradeTarget implements Target.Visitor<Set<RevisionId>> {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final AppliedRevisions applied;

    DowngradeTarget(RevisionGraph graph, Set<RevisionId> rows, AppliedRevisions applied) {
        this.graph = graph;
        this.rows = rows;
        this.applied = applied;
    }

    @Override
    public Set<RevisionId> head(Target.Head target) {
        throw WrongDirection.downgrade(target);
    }

    @Override
    public Set<RevisionId> heads(Target.Heads target) {
        throw WrongDirection.downgrade(target);
    }

    @Override
    public Set<RevisionId> base(Target.Base target) {
        return graph.bases();
    }

    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        if (target.steps() > 0) {
            throw WrongDirection.downgrade(target);
        }
        if (rows.size() > 1) {
            throw new AmbiguousStart(target, rows);
        }
        RevisionId row = rows.stream().findFirst().orElseThrow(() -> TooFar.nothingApplied(target));
        return Set.of(new Walk(graph, target).down(row));
    }

    @Override
    public Set<RevisionId> named(Target.Named target) {
        RevisionId kept = new Names(graph).find(target.name());
        Set<RevisionId> children = graph.children(kept);
        if (!applied.contains(kept)) {
            throw new NotApplied(kept, rows);
        }
        if (!rows.contains(kept) && children.stream().noneMatch(applied::contains)) {
            throw new NothingToUndo(
                    kept,
                    graph.dependents(kept).stream().filter(applied::contains).toList());
        }
        return children;
    }
}
