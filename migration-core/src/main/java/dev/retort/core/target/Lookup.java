package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the revisions that a target names by itself, without going anywhere. */
public final class Lookup implements Target.Visitor<Set<RevisionId>> {

    private final RevisionGraph graph;
    private final Optional<Set<RevisionId>> rows;
    private final Symbols symbols;

    private Lookup(RevisionGraph graph, Optional<Set<RevisionId>> rows) {
        this.graph = graph;
        this.rows = rows;
        this.symbols = new Symbols(graph);
    }

    /**
     * The revisions that a target names; none for {@code base}.
     *
     * @throws dev.retort.core.problem.MigrationException if it names nothing, or nobody can say what; the message says why
     */
    public static Set<RevisionId> named(RevisionGraph graph, Target target) {
        return target.accept(new Lookup(graph, Optional.empty()));
    }

    /**
     * The same where {@code current} is allowed.
     *
     * @param rows the rows of the version table
     */
    public static Set<RevisionId> named(RevisionGraph graph, Target target, Set<RevisionId> rows) {
        return target.accept(new Lookup(graph, Optional.of(rows)));
    }

    @Override
    public Set<RevisionId> symbol(Target.Symbol target) {
        return symbols.all(target);
    }

    @Override
    public Set<RevisionId> current(Target.Current target) {
        return rows.orElseThrow(CurrentNotAllowed::new);
    }

    /** Steps down on their own are counted from each head, or from each that belongs to the line. */
    @Override
    public Set<RevisionId> relative(Target.Relative target) {
        if (target.start().isPresent() || target.steps() >= 0) {
            throw new StepsNotAllowed(target);
        }
        List<RevisionId> heads = symbols.ofLine(target.line(), graph.effectiveHeads());
        Set<Optional<RevisionId>> ends = new LinkedHashSet<>();
        boolean someAreShorter = false;
        boolean someEndThere = false;
        for (RevisionId head : heads) {
            Walk walk = new Walk(graph, target, EndOfHistory.STOPS);
            Optional<RevisionId> end = walk.from(Optional.of(head));
            ends.add(end);
            someAreShorter |= walk.fellShort();
            someEndThere |= end.isEmpty() && !walk.fellShort();
        }
        if (someAreShorter && !someEndThere && heads.size() > 1) {
            throw SeveralHeads.insteadOfOne(target, heads, graph);
        }
        return ends.stream()
                .map(end -> end.orElseThrow(() -> new BelowTheFirst(target)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
