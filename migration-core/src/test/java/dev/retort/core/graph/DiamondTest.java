package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.after;
import static dev.retort.core.graph.Histories.graph;
import static dev.retort.core.graph.Histories.id;
import static dev.retort.core.graph.Histories.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Two lines that part and meet again.
 *
 * <pre>
 *     +-- b --- b2 --+
 * a --+              +-- m
 *     +-- c --- c2 --+
 * </pre>
 */
final class DiamondTest {

    private static final String[] DIAMOND = {"a", "b: a", "b2: b", "c: a", "c2: c", "m: c2 b2"};

    private final RevisionGraph graph = graph(DIAMOND);

    @Test
    void oneLineIsFollowedToItsEndBeforeTheNextBegins() {
        assertThat(graph.revisions())
                .extracting(RevisionNode::id)
                .containsExactlyElementsOf(ids("a", "b", "b2", "c", "c2", "m"));
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheInput() {
        List<RevisionNode> shuffled = new ArrayList<>(graph.revisions());
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(shuffled, random);
            assertThat(RevisionGraph.of(shuffled).revisions()).isEqualTo(graph.revisions());
        }
    }

    @Test
    void theMergeHasBothEndsAsParents() {
        assertThat(graph.parents(id("m"))).containsExactly(id("b2"), id("c2"));
        assertThat(graph.heads()).containsExactly(id("m"));
    }

    @Test
    void withoutTheMergeBothEndsAreMaximal() {
        assertThat(graph.maximalElements(ids("a", "b", "b2", "c"))).containsExactly(id("b2"), id("c"));
    }

    @Test
    void whatFollowsOneLineIncludesTheMerge() {
        assertThat(graph.withDescendants(ids("b2", "c"))).containsExactly(id("b2"), id("c"), id("c2"), id("m"));
    }

    @Test
    void theSameGraphCanBeWrittenWithClasses() {
        RevisionGraph byClass = RevisionGraph.of(List.of(
                after("m", "app.db.B", "app.db.C"), after("b", "app.db.A"), after("c", "app.db.A"), after("a")));

        assertThat(byClass.parents(id("m"))).containsExactly(id("b"), id("c"));
        assertThat(byClass.heads()).containsExactly(id("m"));
    }
}
