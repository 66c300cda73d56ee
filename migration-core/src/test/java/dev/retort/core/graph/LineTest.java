package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.graph;
import static dev.retort.core.graph.Histories.id;
import static dev.retort.core.graph.Histories.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One line.
 *
 * <pre>
 * a --- b --- c
 * </pre>
 */
final class LineTest {

    private final RevisionGraph graph = graph("c: b", "b: a", "a");

    @Test
    void revisionsRunFromTheBaseToTheHead() {
        assertThat(graph.revisions()).extracting(RevisionNode::id).containsExactlyElementsOf(ids("a", "b", "c"));
    }

    @Test
    void neighboursAreParentAndChild() {
        assertThat(graph.parents(id("b"))).containsExactly(id("a"));
        assertThat(graph.children(id("b"))).containsExactly(id("c"));
        assertThat(graph.dependencies(id("b"))).isEmpty();
        assertThat(graph.dependents(id("b"))).isEmpty();
    }

    @Test
    void theEndsAreBaseAndHead() {
        assertThat(graph.bases()).containsExactly(id("a"));
        assertThat(graph.heads()).containsExactly(id("c"));
        assertThat(graph.effectiveHeads()).containsExactly(id("c"));
    }

    @Test
    void ancestorsAndDescendantsIncludeTheRevisionItself() {
        assertThat(graph.withAncestors(ids("b"))).containsExactly(id("a"), id("b"));
        assertThat(graph.withDescendants(ids("b"))).containsExactly(id("b"), id("c"));
    }

    @Test
    void theMaximalElementStandsForAllBelowIt() {
        assertThat(graph.maximalElements(ids("a", "b"))).containsExactly(id("b"));
        assertThat(graph.maximalElements(ids("a", "c"))).containsExactly(id("c"));
        assertThat(graph.maximalElements(List.of())).isEmpty();
    }

    @Test
    void aRevisionIsFoundByItsExactIdOnly() {
        assertThat(graph.named("b")).contains(graph.revision(id("b")));
        assertThat(graph.named("x")).isEmpty();
        assertThat(graph.contains(id("b"))).isTrue();
        assertThat(graph.contains(id("x"))).isFalse();
    }

    @Test
    void askingAboutAnUnknownRevisionIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> graph.parents(id("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("revision \"x\" is not in this graph");
    }

    @Test
    void theSetsCannotBeChanged() {
        assertThatThrownBy(() -> graph.heads().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
