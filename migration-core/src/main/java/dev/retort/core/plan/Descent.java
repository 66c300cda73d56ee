package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Symbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has to be undone so that nothing applied is left above a floor. */
final class Descent {

    private final RevisionGraph graph;
    private final Symbols symbols;
    private final Floor floor;
    private final Set<RevisionId> roots;
    private final Set<RevisionId> doomed;

    Descent(RevisionGraph graph, Floor floor, Predicate<RevisionId> applied) {
        this.graph = graph;
        this.symbols = new Symbols(graph);
        this.floor = floor;
        this.roots = roots();
        this.doomed = graph.withDescendants(roots).stream()
                .filter(applied)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The oldest revisions to undo. A line only matters where there is a choice. */
    private Set<RevisionId> roots() {
        Set<RevisionId> all = floor.kept().map(graph::children).orElseGet(graph::bases);
        if (all.size() <= 1 || floor.line().isEmpty()) {
            return all;
        }
        RevisionId line = symbols.branch(floor.line().get());
        Set<RevisionId> leadToLine = graph.withForebears(List.of(line));
        Set<RevisionId> chosen = all.stream().filter(leadToLine::contains).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new NothingOnLine(floor.target(), floor.kept().orElseThrow(), line);
        }
        return chosen;
    }

    /** What goes, from the bases to the heads. */
    Set<RevisionId> doomed() {
        return doomed;
    }

    /** What goes although it is not on the line that was asked for, in the same order. */
    List<TakenAlong> takenAlong() {
        Set<RevisionId> asked = asked();
        List<TakenAlong> takenAlong = new ArrayList<>();
        for (RevisionId id : doomed) {
            if (!asked.contains(id)) {
                takenAlong.add(takenAlong(id));
            }
        }
        return takenAlong;
    }

    /** Where several lines go up from the floor and none was chosen, nobody can say that a line was asked for. */
    private Set<RevisionId> asked() {
        if (floor.line().isPresent()) {
            Set<RevisionId> asked = new HashSet<>();
            symbols.branches(floor.line().get()).forEach(branch -> asked.addAll(graph.line(branch)));
            return asked;
        }
        if (floor.kept().isEmpty()) {
            return doomed;
        }
        Set<RevisionId> asked = graph.withOffspring(List.of(floor.kept().get()));
        boolean parts = roots.stream().filter(doomed::contains).count() > 1;
        return parts ? asked.stream().filter(Predicate.not(roots::contains)).collect(Collectors.toSet()) : asked;
    }

    private TakenAlong takenAlong(RevisionId id) {
        Predicate<RevisionId> gone =
                other -> doomed.contains(other) || floor.kept().equals(Optional.of(other));
        return graph.parents(id).stream()
                .filter(gone)
                .findFirst()
                .map(parent -> new TakenAlong(id, parent, false))
                .orElseGet(() -> new TakenAlong(
                        id,
                        graph.dependencies(id).stream().filter(gone).findFirst().orElseThrow(),
                        true));
    }
}
