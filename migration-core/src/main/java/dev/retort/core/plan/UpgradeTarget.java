package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.BelowTheFirst;
import dev.retort.core.target.CurrentNotAllowed;
import dev.retort.core.target.EndOfHistory;
import dev.retort.core.target.Symbols;
import dev.retort.core.target.Target;
import dev.retort.core.target.Walk;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The revisions that an upgrade has to reach, and those in which a part of the history ends. */
final class UpgradeTarget implements Target.Visitor<Set<RevisionId>> {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final EndOfHistory endOfHistory;
    private final Symbols symbols;

    UpgradeTarget(RevisionGraph graph, Set<RevisionId> rows, EndOfHistory endOfHistory) {
        this.graph = graph;
        this.rows = rows;
        this.endOfHistory = endOfHistory;
        this.symbols = new Symbols(graph);
    }

    @Override
    public Set<RevisionId> symbol(Target.Symbol target) {
        return symbols.all(target);
    }

    @Override
    public Set<RevisionId> current(Target.Current target) {
        throw new CurrentNotAllowed();
    }

    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        if (target.start().isEmpty() && target.steps() <= 0) {
            throw WrongDirection.upgrade(target);
        }
        Walk walk = new Walk(graph, target, endOfHistory);
        Optional<RevisionId> reached =
                target.start().map(walk::from).orElseGet(() -> walk.from(whereTheDatabaseIs(target)));
        return Set.of(reached.orElseThrow(() -> new BelowTheFirst(target)));
    }

    private Optional<RevisionId> whereTheDatabaseIs(Target.Relative target) {
        Collection<RevisionId> starts = target.line().isPresent() ? onLine(target.line()) : rows;
        if (starts.size() > 1) {
            throw new AmbiguousStart(target, starts);
        }
        return starts.stream().findFirst();
    }

    /** The rows on the line, or how far it has come as a part of other lines. */
    private Collection<RevisionId> onLine(Optional<String> line) {
        List<RevisionId> rowsOnLine = symbols.onLine(line, rows);
        return rowsOnLine.isEmpty() ? tips(symbols.onLine(line, graph.withAncestors(rows))) : rowsOnLine;
    }

    private Set<RevisionId> tips(List<RevisionId> revisions) {
        Set<RevisionId> tips = new HashSet<>(revisions);
        revisions.forEach(revision -> tips.removeAll(graph.prerequisites(revision)));
        return tips;
    }
}
