package dev.retort.core.plan;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plans as text, one step each: {@code "upgrade b: -a +b"} applies b, which takes the row a away and brings the row b. */
final class Plans {

    private final RevisionGraph graph;

    Plans(String... lines) {
        this(Histories.graph(lines));
    }

    Plans(RevisionGraph graph) {
        this.graph = graph;
    }

    List<String> upgrade(String target, String... rows) {
        return describe(Planner.upgrade(graph, rows(rows), Target.parse(target)));
    }

    List<String> downgrade(String target, String... rows) {
        return describe(Planner.downgrade(graph, rows(rows), Target.parse(target)));
    }

    static Set<RevisionId> rows(String... rows) {
        return new TreeSet<>(Histories.ids(rows));
    }

    private static List<String> describe(Plan plan) {
        return plan.steps().stream().map(Plans::describe).toList();
    }

    private static String describe(Step step) {
        return step.direction().name().toLowerCase(Locale.ROOT) + " "
                + step.revision().id() + ":" + signed(" -", step.move().removed())
                + signed(" +", step.move().added());
    }

    private static String signed(String sign, Set<RevisionId> ids) {
        return ids.stream().map(id -> sign + id).collect(Collectors.joining());
    }
}
