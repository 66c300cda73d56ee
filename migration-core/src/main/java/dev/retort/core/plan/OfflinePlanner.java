package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.MalformedRange;
import dev.retort.core.target.Place;
import dev.retort.core.target.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Plans for a database that nobody can ask where it is. */
public final class OfflinePlanner {

    private static final Pattern COMMA = Pattern.compile(",");

    private OfflinePlanner() {}

    /**
     * The steps of an upgrade.
     *
     * @param text {@code start:end}, or only the end, which means from {@code base}; a database with several rows is given by all
     *     of them, with commas between
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static Plan upgrade(RevisionGraph graph, String text) {
        if (!text.contains(":")) {
            return Planner.upgrade(graph, Set.of(), Target.parse(text));
        }
        Ends ends = Ends.of(text);
        return Planner.upgrade(graph, ends.start(graph), ends.onlyEnd());
    }

    /**
     * The steps of a downgrade.
     *
     * @param text {@code start:end}, the younger revision first; the start as for an upgrade
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static Plan downgrade(RevisionGraph graph, String text) {
        Ends ends = Ends.of(text);
        return Planner.downgrade(graph, ends.start(graph), ends.onlyEnd());
    }

    /**
     * What a stamp changes.
     *
     * @param text {@code start:end}, or only the end, which means from {@code base}; there may be several of both, with commas
     *     between
     * @throws dev.retort.core.problem.MigrationException if the text makes no sense; the message says why
     */
    public static StampPlan stamp(RevisionGraph graph, String text) {
        if (!text.contains(":")) {
            return StampPlanner.stamp(graph, Set.of(), targets(text)).complete();
        }
        Ends ends = Ends.of(text);
        return StampPlanner.stamp(graph, ends.start(graph), ends.end()).complete();
    }

    private static List<Target> targets(String text) {
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .map(Target::parse)
                .toList();
    }

    /** What stands before and behind the colon. */
    private record Ends(String text, List<Target> start, List<Target> end) {
        static Ends of(String text) {
            if (!text.contains(":")) {
                throw new RangeNeeded(text);
            }
            String[] ends = text.split(":", -1);
            if (ends.length != 2) {
                throw new MalformedRange(text);
            }
            Ends read = new Ends(text, targets(ends[0]), targets(ends[1]));
            if (read.start.isEmpty() || read.end.isEmpty()) {
                throw new RangeNeeded(text);
            }
            return read;
        }

        /** The rows of the database that the script is for. */
        Set<RevisionId> start(RevisionGraph graph) {
            Set<RevisionId> rows = new TreeSet<>();
            for (Target target : start) {
                Set<RevisionId> named = Lookup.named(graph, target);
                boolean base = target.equals(new Target.Symbol(new Place.Base()));
                if (named.size() != (base ? 0 : 1)) {
                    throw new UnclearStart(text, named);
                }
                rows.addAll(named);
            }
            return rows;
        }

        Target onlyEnd() {
            if (end.size() > 1) {
                throw new MalformedRange(text);
            }
            return end.get(0);
        }
    }
}
