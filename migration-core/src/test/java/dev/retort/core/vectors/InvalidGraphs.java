package dev.retort.core.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.GraphRules;
import dev.retort.core.graph.GraphSettings;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what the rules say about a graph that is none with what is recorded. */
final class InvalidGraphs {

    private InvalidGraphs() {}

    static void check(GraphCase recorded) {
        Set<String> reported = GraphRules.check(recorded.nodes(), new GraphSettings(true)).stream()
                .filter(Problem::isError)
                .map(InvalidGraphs::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = recorded.problems().keySet().stream()
                .map(kind -> kind.equals("label_equals_id") ? "duplicate_label" : kind)
                .collect(Collectors.toSet());
        assertThat(reported)
                .as("problems, of which one at least is in " + expected)
                .containsAnyElementsOf(expected);
    }

    private static String kind(Problem problem) {
        return switch (problem.code()) {
            case "cycle" -> "cycle";
            case "dependency-cycle" -> "dependency_cycle";
            case "self-reference" -> isDependency(problem.where()) ? "dependency_self_loop" : "self_loop";
            case "missing-parent" -> "missing_parent";
            case "missing-dependency" -> "missing_dependency";
            case "duplicate-id" -> "duplicate_revision";
            case "duplicate-label", "label-is-id" -> "duplicate_label";
            case "illegal-id" -> "illegal_revision_id";
            default -> "none: " + problem.code();
        };
    }

    private static boolean isDependency(Where where) {
        return where instanceof Where.MemberValue value && value.member() == Where.Member.DEPENDS_ON;
    }
}
