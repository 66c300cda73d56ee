package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.CurrentNotAllowed;
import dev.retort.core.target.Symbols;
import dev.retort.core.target.Target;
import java.util.Set;

/** The revisions that somebody says a database is at; none for the base. */
final class StampTarget implements Target.Visitor<Set<RevisionId>> {

    private final Symbols symbols;

    StampTarget(RevisionGraph graph) {
        this.symbols = new Symbols(graph);
    }

    @Override
    public Set<RevisionId> symbol(Target.Symbol target) {
        return symbols.all(target);
    }

    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        throw new RelativeStamp(target);
    }

    @Override
    public Set<RevisionId> current(Target.Current target) {
        throw new CurrentNotAllowed();
    }
}
