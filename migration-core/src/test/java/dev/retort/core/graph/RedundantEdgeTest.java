package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.inClass;
import static dev.retort.core.graph.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.ProblemText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RedundantEdgeTest {

    /**
     * <pre>
     * a --- b --- c --- m
     *  \_______________/
     * </pre>
     */
    @Test
    void aParentThatIsAncestorOfAnotherParentIsReported() {
        assertThat(check("a", "b: a", "c: b", "m: a c")).isEqualTo("""
                        app.db.M, parent: [retort:redundant-edge] revision "m" (app.db.M) names its parent "a" needlessly: its parent "c" already comes after it
                          help: remove it from parent""");
    }

    @Test
    void aDependencyThatIsAncestorOfAParentIsReported() {
        assertThat(check("a", "b: a", "c: b; a")).isEqualTo("""
                        app.db.C, dependsOn: [retort:redundant-edge] revision "c" (app.db.C) names its dependency "a" needlessly: its parent "b" already comes after it
                          help: remove it from dependsOn""");
    }

    @Test
    void aDependencyThatAnAncestorAlreadyHasIsReported() {
        assertThat(check("x", "a", "b: a; x", "c: b; x")).isEqualTo("""
                        app.db.C, dependsOn: [retort:redundant-edge] revision "c" (app.db.C) names its dependency "x" needlessly: its parent "b" already comes after it
                          help: remove it from dependsOn""");
    }

    @Test
    void aDependencyThatIsAncestorOfAnotherDependencyIsReported() {
        assertThat(check("a", "b: a", "x:; b a")).isEqualTo("""
                        app.db.X, dependsOn[1]: [retort:redundant-edge] revision "x" (app.db.X) names its dependency "a" needlessly: its dependency "b" already comes after it
                          help: remove it from dependsOn""");
    }

    @Test
    void aParentThatIsAncestorOfADependencyShouldHaveBeenFollowedToTheEnd() {
        assertThat(check("a", "b: a", "c: a; b")).isEqualTo("""
                        app.db.C, parent: [retort:redundant-edge] revision "c" (app.db.C) names its parent "a" needlessly: its dependency "b" already comes after it
                          help: let it follow "b": parent = "b" instead of both""");
    }

    @Test
    void theSameRevisionNamedTwiceIsReported() {
        assertThat(check("a", "b: a a", "c: b; b")).isEqualTo("""
                        app.db.B, parent[1]: [retort:redundant-edge] revision "b" (app.db.B) names "a" twice
                          help: remove it from parent

                        app.db.C, dependsOn: [retort:redundant-edge] revision "c" (app.db.C) names "b" twice
                          help: remove it from dependsOn""");
    }

    @Test
    void aDependencyOnTheBaseOfAnotherLineIsFine() {
        assertThat(check("a", "b: a", "x", "y: x; a")).isEmpty();
    }

    @Test
    void aGraphWithARedundantEdgeStillAnswers() {
        RevisionGraph graph = Histories.graph("a", "b: a", "m: a b");

        assertThat(graph.maximalElements(Histories.ids("a", "b"))).containsExactly(Histories.id("b"));
    }

    @Test
    void parentsInBothFormsAreReported() {
        RevisionNode mixed = new RevisionNode(
                Histories.id("c"), "app.db.C", List.of("a"), List.of("app.db.B"), List.of(), List.of(), "");

        assertThat(ProblemText.of(GraphRules.check(
                        List.of(Histories.revision("a"), inClass("app.db.B", Histories.revision("b")), mixed),
                        GraphSettings.DEFAULT)))
                .isEqualTo("""
                        app.db.C, parent: [retort:mixed-parents] revision "c" (app.db.C) names parents with both "parent" and "after"
                          help: name all parents with "after", by class, or all with "parent", by id""");
    }

    private static String check(String... lines) {
        return ProblemText.of(GraphRules.check(revisions(lines), new GraphSettings(true)));
    }
}
