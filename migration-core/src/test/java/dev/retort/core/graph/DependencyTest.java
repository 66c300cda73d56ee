package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.graph;
import static dev.retort.core.graph.Histories.id;
import static dev.retort.core.graph.Histories.ids;
import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two lines, one of which needs the other.
 *
 * <pre>
 * a --- b
 *       :
 * x --- y --- z
 * </pre>
 */
final class DependencyTest {

    private final RevisionGraph graph = graph("a", "b: a", "x", "y: x; b", "z: y");

    @Test
    void aDependencyIsNoParent() {
        assertThat(graph.parents(id("y"))).containsExactly(id("x"));
        assertThat(graph.dependencies(id("y"))).containsExactly(id("b"));
        assertThat(graph.prerequisites(id("y"))).containsExactly(id("b"), id("x"));
        assertThat(graph.children(id("b"))).isEmpty();
        assertThat(graph.dependents(id("b"))).containsExactly(id("y"));
        assertThat(graph.followers(id("x"))).containsExactly(id("y"));
    }

    @Test
    void whatADependencyLeadsToIsAnAncestor() {
        assertThat(graph.withAncestors(ids("y"))).containsExactly(id("a"), id("b"), id("x"), id("y"));
        assertThat(graph.withDescendants(ids("a"))).containsExactly(id("a"), id("b"), id("y"), id("z"));
    }

    @Test
    void aHeadOnWhichAnotherLineDependsIsNoEffectiveHead() {
        assertThat(graph.heads()).containsExactly(id("b"), id("z"));
        assertThat(graph.effectiveHeads()).containsExactly(id("z"));
        assertThat(graph.maximalElements(ids("a", "b", "x", "y"))).containsExactly(id("y"));
    }

    @Test
    void aDependencyMayBeALabel() {
        RevisionGraph labelled = RevisionGraph.of(List.of(labelled("a", "users"), revision("x:; users")));

        assertThat(labelled.dependencies(id("x"))).containsExactly(id("a"));
        assertThat(labelled.named("users")).contains(labelled.revision(id("a")));
        assertThat(labelled.names()).containsExactly("a", "users", "x");
    }
}
