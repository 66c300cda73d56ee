package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.CurrentNotAllowed;
import dev.retort.core.target.EndOfHistory;
import dev.retort.core.target.Place;
import dev.retort.core.target.Symbols;
import dev.retort.core.target.Target;
import dev.retort.core.target.TooFar;
import dev.retort.core.target.Walk;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far down a target leads. */
final class DowngradeTarget implements Target.Visitor<Floor> {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;
    private final Symbols symbols;

    DowngradeTarget(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        this.rows = rows;
        this.symbols = new Symbols(graph);
    }

    /** The line says what is to go; what stays may be anywhere below it. */
    @Override
    public Floor symbol(Target.Symbol target) {
        boolean named = target.place() instanceof Place.Named;
        Optional<RevisionId> kept = symbols.one(named ? new Target.Symbol(target.place()) : target);
        return new Floor(kept, target.line(), target);
    }

    @Override
    public Floor current(Target.Current target) {
        throw new CurrentNotAllowed();
    }

    @Override
    public Floor relative(Target.Relative target) {
        Walk walk = new Walk(graph, target, EndOfHistory.REFUSES);
        if (target.start().isPresent()) {
            return new Floor(walk.from(target.start().get()), target.line(), target);
        }
        if (target.steps() >= 0) {
            throw WrongDirection.downgrade(target);
        }
        RevisionId start = whereTheDatabaseIs(target);
        Optional<String> line = target.line().or(() -> Optional.of(start.value()));
        return new Floor(walk.from(Optional.of(start)), line, target);
    }

    private RevisionId whereTheDatabaseIs(Target.Relative target) {
        UnknownVersionRow.check(graph, rows);
        Collection<RevisionId> starts = target.line().isPresent() ? onLine(target.line()) : rows;
        if (starts.size() > 1) {
            throw new AmbiguousStart(target, starts);
        }
        return starts.stream().findFirst().orElseThrow(() -> TooFar.nothingApplied(target));
    }

    /** The rows on the line, or the end of the line that other lines have come to depend on. */
    private Collection<RevisionId> onLine(Optional<String> line) {
        List<RevisionId> rowsOnLine = symbols.onLine(line, rows);
        return rowsOnLine.isEmpty()
                ? symbols.onLine(line, CurrentRevisions.of(graph, rows).displayed())
                : rowsOnLine;
    }
}
