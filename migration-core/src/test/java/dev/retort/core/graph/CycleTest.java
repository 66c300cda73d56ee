package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.after;
import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static dev.retort.core.graph.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CycleTest {

    /**
     * <pre>
     * a --- c1 --- c2 --- c3
     *        \____________/
     * </pre>
     */
    @Test
    void theWayAroundIsPrinted() {
        assertThat(check(revision("a"), revision("c1: a c3"), after("c2", "app.db.C1"), revision("c3: c2")))
                .isEqualTo("""
                        app.db.C1, parent[1]: [retort:cycle] revision waits for itself: c1 -> c3 -> c2 -> c1
                            = "c1" (app.db.C1) has the parent "c3"
                            = "c3" (app.db.C3) has the parent "c2"
                            = "c2" (app.db.C2) comes after C1.class   <-- back to the start
                          help: one of these 3 parents is wrong; an older revision must not wait for a younger one""");
    }

    @Test
    void aCycleBetweenABaseAndAHeadIsFound() {
        // a --- b <=> c --- d: everything seems to hang between a base and a head.
        assertThat(check(revisions("a", "b: a c", "c: b", "d: c").toArray(RevisionNode[]::new)))
                .startsWith("app.db.B, parent[1]: [retort:cycle] revision waits for itself: b -> c -> b\n")
                .doesNotContain("\n\n");
    }

    @Test
    void dependenciesMakeCyclesToo() {
        assertThat(check(revision("a:; b"), revision("b:; a"))).isEqualTo("""
                        app.db.A, dependsOn: [retort:dependency-cycle] revision waits for itself: a -> b -> a
                            = "a" (app.db.A) depends on "b"
                            = "b" (app.db.B) depends on "a"   <-- back to the start
                          help: one of these 2 references is wrong; an older revision must not wait for a younger one""");
    }

    @Test
    void parentsAndDependenciesTogetherMakeCycles() {
        assertThat(check(labelled("a"), revision("b: a; end"), inLine("c: b", "end")))
                .isEqualTo("""
                        app.db.B, dependsOn: [retort:dependency-cycle] revision waits for itself: b -> c -> b
                            = "b" (app.db.B) depends on "end"
                            = "c" (app.db.C) has the parent "b"   <-- back to the start
                          help: one of these 2 references is wrong; an older revision must not wait for a younger one""");
    }

    private static RevisionNode inLine(String line, String label) {
        RevisionNode node = revision(line);
        return new RevisionNode(node.id(), node.className(), node.parent(), List.of(), List.of(), List.of(label), "");
    }

    @Test
    void eachKnotIsReportedOnce() {
        assertThat(GraphRules.check(
                        revisions("a: b", "b: a", "c: b d", "d: c", "e: d", "x: y", "y: z", "z: x"),
                        GraphSettings.DEFAULT))
                .extracting(Problem::message)
                .containsExactly(
                        "revision waits for itself: a -> b -> a",
                        "revision waits for itself: c -> d -> c",
                        "revision waits for itself: x -> y -> z -> x");
    }

    @Test
    void theShortestWayAroundIsShown() {
        assertThat(GraphRules.check(revisions("a: b d", "b: c", "c: d", "d: a"), GraphSettings.DEFAULT))
                .extracting(Problem::message)
                .containsExactly("revision waits for itself: a -> d -> a");
    }

    @Test
    void manySmallCyclesAreAllFound() {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            String before = number == 0 ? "" : " a" + (number - 1);
            revisions.add(revision("a" + number + ": b" + number + before));
            revisions.add(revision("b" + number + ": a" + number));
        }

        assertThat(GraphRules.check(revisions, GraphSettings.DEFAULT)).hasSize(2_000);
    }

    @Test
    void aRevisionThatNamesItselfIsReportedAsThat() {
        assertThat(check(revision("a: a"), revision("b:; b"), after("c", "app.db.C")))
                .isEqualTo("""
                        app.db.A, parent: [retort:self-reference] revision "a" (app.db.A) names itself as its parent
                          help: name the revision that came before; the first revision has no parent

                        app.db.B, dependsOn: [retort:self-reference] revision "b" (app.db.B) names itself as its dependency
                          help: remove it from dependsOn

                        app.db.C, after: [retort:self-reference] revision "c" (app.db.C) names itself as its parent
                          help: name the revision that came before; the first revision has no parent""");
    }

    @Test
    void aGraphIsNeverMadeOfACycle() {
        assertThatThrownBy(() -> RevisionGraph.of(revisions("a: b", "b: a")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessage("""
                        app.db.A, parent: [retort:cycle] revision waits for itself: a -> b -> a
                            = "a" (app.db.A) has the parent "b"
                            = "b" (app.db.B) has the parent "a"   <-- back to the start
                          help: one of these 2 parents is wrong; an older revision must not wait for a younger one""");
    }

    private static String check(RevisionNode... nodes) {
        return ProblemText.of(GraphRules.check(List.of(nodes), GraphSettings.DEFAULT));
    }
}
