package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Goes a number of revisions up or down, as long as there is only one way. Up it keeps to the target's line; down it cannot leave
 * it. An empty place is below the first revision.
 */
public final class Walk {

    private final RevisionGraph graph;
    private final Symbols symbols;
    private final Target.Relative target;
    private final Predicate<RevisionId> onLine;
    private final EndOfHistory endOfHistory;
    private final List<RevisionId> passed = new ArrayList<>();
    private boolean fellShort;

    public Walk(RevisionGraph graph, Target.Relative target, EndOfHistory endOfHistory) {
        this.graph = graph;
        this.symbols = new Symbols(graph);
        this.target = target;
        this.onLine = symbols.onLine(target.line());
        this.endOfHistory = endOfHistory;
    }

    /** Where the steps lead from a place. On the way down the place is looked for on the target's line. */
    public Optional<RevisionId> from(Place start) {
        Optional<String> line = target.steps() > 0 ? Optional.empty() : target.line();
        return from(symbols.one(new Target.Symbol(line, start)));
    }

    /** Where the steps lead from a revision, or from below the first one. */
    public Optional<RevisionId> from(Optional<RevisionId> start) {
        return target.steps() > 0 ? up(start) : down(start);
    }

    private Optional<RevisionId> up(Optional<RevisionId> start) {
        Optional<RevisionId> here = start;
        for (long step = 0; step < target.steps(); step++) {
            Set<RevisionId> next = above(here);
            if (next.isEmpty()) {
                return atTheEnd(here, () -> TooFar.up(target, start, passed));
            }
            if (next.size() > 1) {
                throw AmbiguousWalk.up(target, here, next);
            }
            here = next.stream().findFirst();
            passed.addAll(next);
        }
        return here;
    }

    private Set<RevisionId> above(Optional<RevisionId> here) {
        return here.map(graph::children).orElseGet(graph::bases).stream()
                .filter(onLine)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<RevisionId> down(Optional<RevisionId> start) {
        Optional<RevisionId> here = start;
        for (long step = 0; step > target.steps(); step--) {
            if (here.isEmpty()) {
                return atTheEnd(here, () -> TooFar.down(target, passed));
            }
            passed.add(here.get());
            Set<RevisionId> parents = graph.parents(here.get());
            if (parents.size() > 1) {
                throw AmbiguousWalk.down(target, here.get(), parents);
            }
            here = parents.stream().findFirst();
        }
        return here;
    }

    /** Whether the last walk met the end of the history before it had gone all its steps. */
    boolean fellShort() {
        return fellShort;
    }

    private Optional<RevisionId> atTheEnd(Optional<RevisionId> here, Supplier<TooFar> refusal) {
        fellShort = true;
        return switch (endOfHistory) {
            case REFUSES -> throw refusal.get();
            case STOPS -> here;
        };
    }
}
