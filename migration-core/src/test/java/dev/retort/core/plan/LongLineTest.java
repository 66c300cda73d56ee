package dev.retort.core.plan;

import static dev.retort.core.graph.Histories.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.target.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten thousand revisions in a row. */
final class LongLineTest {

    private static final int LENGTH = 10_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RevisionGraph graph = line();

    @Test
    void allOfThemAreAppliedAndUndone() {
        Plan up = assertTimeout(SOON, () -> Planner.upgrade(graph, Set.of(), Target.parse("head")));
        assertThat(up.steps()).hasSize(LENGTH);
        assertThat(up.headsAfter()).containsExactlyElementsOf(ids("r9999"));

        Plan down = assertTimeout(SOON, () -> Planner.downgrade(graph, up.headsAfter(), Target.parse("base")));
        assertThat(down.steps()).hasSize(LENGTH);
        assertThat(down.headsAfter()).isEmpty();
    }

    @Test
    void stepsAreCountedAllTheWay() {
        assertThat(Planner.upgrade(graph, Set.of(), Target.parse("+10000")).steps())
                .hasSize(LENGTH);
        assertThat(Planner.downgrade(graph, Set.copyOf(ids("r9999")), Target.parse("-10000"))
                        .steps())
                .hasSize(LENGTH);
    }

    private static RevisionGraph line() {
        List<RevisionNode> line = new ArrayList<>(List.of(Histories.revision("r0")));
        for (int number = 1; number < LENGTH; number++) {
            line.add(Histories.revision("r" + number + ": r" + (number - 1)));
        }
        return RevisionGraph.of(line);
    }
}
