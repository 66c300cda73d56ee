package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.graph;
import static dev.retort.core.graph.Histories.id;
import static dev.retort.core.graph.Histories.ids;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Two lines that were each merged into the other.
 *
 * <pre>
 *     +-- b --+-- m --+
 * a --+    \ /        +-- z
 *     |     X         |
 *     |    / \        |
 *     +-- c --+-- n --+
 * </pre>
 */
final class CrissCrossTest {

    private static final String[] CRISS_CROSS = {"a", "b: a", "c: a", "m: b c", "n: b c", "z: m n"};

    @Test
    void itIsAValidHistory() {
        assertThat(GraphRules.check(Histories.revisions(CRISS_CROSS), GraphSettings.DEFAULT))
                .isEmpty();
    }

    @Test
    void bothMergesAreMaximalUntilTheyMeet() {
        assertThat(graph(CRISS_CROSS).maximalElements(ids("a", "b", "c", "m", "n")))
                .containsExactly(id("m"), id("n"));
    }

    @Test
    void withoutTheLastMergeTheTwoHeadsPartAtTwoRevisions() {
        assertThat(GraphRules.check(
                        Histories.revisions("a", "b: a", "c: a", "m: b c", "n: b c"), GraphSettings.DEFAULT))
                .singleElement()
                .satisfies(problem -> assertThat(problem.details())
                        .containsExactly("head \"m\" (app.db.M)", "head \"n\" (app.db.N)", "they part at b, c"));
    }
}
