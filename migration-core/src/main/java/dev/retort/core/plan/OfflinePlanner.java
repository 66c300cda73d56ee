package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Place;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.Optional;
import java.util.Set;

/** Plans for a database that nobody can ask where it is. */
public final class OfflinePlanner {

    private OfflinePlanner() {}

    /**
     * The steps of an upgrade.
     *
     * @param text {@code start:end}, or only the end, which means from {@code base}
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static Plan upgrade(RevisionGraph graph, String text) {
        if (!text.contains(":")) {
            return Planner.upgrade(graph, Set.of(), Target.parse(text));
        }
        TargetRange range = complete(text);
        return Planner.upgrade(graph, start(graph, range), range.end().orElseThrow());
    }

    /**
     * The steps of a downgrade.
     *
     * @param text {@code start:end}, the younger revision first
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static Plan downgrade(RevisionGraph graph, String text) {
        TargetRange range = complete(text);
        return Planner.downgrade(graph, start(graph, range), range.end().orElseThrow());
    }

    private static TargetRange complete(String text) {
        if (!text.contains(":")) {
            throw new RangeNeeded(text);
        }
        TargetRange range = TargetRange.parse(text);
        if (range.start().isEmpty() || range.end().isEmpty()) {
            throw new RangeNeeded(text);
        }
        return range;
    }

    private static Set<RevisionId> start(RevisionGraph graph, TargetRange range) {
        Set<RevisionId> start = Lookup.named(graph, range.start().orElseThrow());
        boolean base = range.start().equals(Optional.of(new Target.Symbol(new Place.Base())));
        if (start.size() != (base ? 0 : 1)) {
            throw new UnclearStart(range, start);
        }
        return start;
    }
}
