package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two branches, on one of which another line depends.
 *
 * <pre>
 *      b --- d
 *    /
 *  a
 *    \
 *      c
 *        .
 *          x --- y
 * </pre>
 */
final class TakenAlongTest {

    private final RevisionGraph graph = Histories.graph("a", "b: a", "d: b", "c: a", "x:; c", "y: x");

    @Test
    void aLineThatSharesItsBaseTakesTheOthersAlong() {
        assertThat(takenAlong("b@base", "d", "y")).containsExactly("c continues a", "x depends on c", "y continues x");
    }

    @Test
    void aLineThatIsChosenTakesNothingAlong() {
        assertThat(takenAlong("b@a", "d", "y")).isEmpty();
    }

    @Test
    void whereLinesPartEachOfThemIsTold() {
        assertThat(takenAlong("a", "d", "y"))
                .containsExactly("b continues a", "c continues a", "x depends on c", "y continues x");
        assertThat(takenAlong("a", "d")).isEmpty();
    }

    @Test
    void whatDependsOnTheLineIsTold() {
        assertThat(takenAlong("c@a", "d", "y")).containsExactly("x depends on c", "y continues x");
        assertThat(takenAlong("-1", "d")).isEmpty();
    }

    @Test
    void whoeverAsksForTheBaseHasAskedForEverything() {
        assertThat(takenAlong("base", "d", "y")).isEmpty();
    }

    private List<String> takenAlong(String target, String... rows) {
        return Planner.downgrade(graph, Plans.rows(rows), Target.parse(target)).takenAlong().stream()
                .map(TakenAlong::toString)
                .toList();
    }
}
