package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.target.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every graph: after each step the rows are the maximal elements of what is applied. */
final class AnyGraphTest {

    static List<Integer> seeds() {
        return IntStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreAlwaysTheMaximalElementsOfWhatIsApplied(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = randomGraph(random);
        Set<RevisionId> applied = new HashSet<>();
        Set<RevisionId> rows = new HashSet<>();

        follow(Planner.upgrade(graph, rows, Target.parse(anyOf(graph, random))), graph, applied, rows);
        follow(Planner.upgrade(graph, rows, Target.parse("heads")), graph, applied, rows);
        assertThat(applied).hasSize(graph.size());
        String kept = anyOf(graph, random);
        if (!graph.children(Histories.id(kept)).isEmpty()) {
            follow(Planner.downgrade(graph, rows, Target.parse(kept)), graph, applied, rows);
            assertThat(applied).contains(Histories.id(kept));
            assertThat(graph.children(Histories.id(kept))).noneMatch(applied::contains);
        }
        follow(Planner.downgrade(graph, rows, Target.parse("base")), graph, applied, rows);
        assertThat(applied).isEmpty();
    }

    private static void follow(Plan plan, RevisionGraph graph, Set<RevisionId> applied, Set<RevisionId> rows) {
        assertThat(plan.headsBefore()).containsExactlyInAnyOrderElementsOf(rows);
        for (Step step : plan.steps()) {
            RevisionId id = step.revision().id();
            if (step.direction() == Direction.UPGRADE) {
                assertThat(graph.prerequisites(id)).isSubsetOf(applied);
                assertThat(applied).doesNotContain(id);
                applied.add(id);
            } else {
                assertThat(applied).contains(id);
                assertThat(graph.followers(id)).noneMatch(applied::contains);
                applied.remove(id);
            }
            assertThat(step.move().removed()).isSubsetOf(rows);
            assertThat(step.move().added()).noneMatch(rows::contains);
            rows.removeAll(step.move().removed());
            rows.addAll(step.move().added());
            assertThat(rows).containsExactlyInAnyOrderElementsOf(graph.maximalElements(applied));
        }
        assertThat(plan.headsAfter()).containsExactlyInAnyOrderElementsOf(rows);
    }

    /** Parents and dependencies at will, redundant ones included. */
    private static RevisionGraph randomGraph(Random random) {
        int size = 1 + random.nextInt(30);
        List<RevisionNode> nodes = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            StringBuilder line = new StringBuilder("r" + number + ":");
            append(line, number, random.nextInt(3), random);
            append(line.append(";"), number, random.nextInt(6) / 4, random);
            nodes.add(Histories.revision(line.toString()));
        }
        return RevisionGraph.of(nodes);
    }

    private static void append(StringBuilder line, int below, int count, Random random) {
        for (int name = 0; name < Math.min(below, count); name++) {
            line.append(" r").append(random.nextInt(below));
        }
    }

    private static String anyOf(RevisionGraph graph, Random random) {
        return graph.revisions().get(random.nextInt(graph.size())).id().value();
    }
}
