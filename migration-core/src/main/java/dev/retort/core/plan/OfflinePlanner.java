package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Place;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Plans for a database that nobody can ask where it is. */
public final class OfflinePlanner {

    private static final Pattern COMMA = Pattern.compile(",");

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

    /**
     * What a stamp changes.
     *
     * @param text {@code start:end}, or only the end, which means from {@code base}; there may be several ends with commas between
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static StampPlan stamp(RevisionGraph graph, String text) {
        int colon = text.indexOf(':');
        Set<RevisionId> start = colon < 0 ? Set.of() : start(graph, TargetRange.parse(text.substring(0, colon + 1)));
        List<Target> targets = COMMA.splitAsStream(text.substring(colon + 1))
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .map(Target::parse)
                .toList();
        if (targets.isEmpty() || text.startsWith(":")) {
            throw new RangeNeeded(text);
        }
        return StampPlanner.stamp(graph, start, targets).complete();
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
