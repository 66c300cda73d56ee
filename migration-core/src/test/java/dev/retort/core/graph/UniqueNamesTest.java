package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.inClass;
import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.ProblemText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UniqueNamesTest {

    private static final GraphSettings SEVERAL_HEADS = new GraphSettings(true);

    @Test
    void anIdBelongsToOneClass() {
        assertThat(check(revision("a"), inClass("app.db.Other", revision("a")))).isEqualTo("""
                        app.db.Other, id: [retort:duplicate-id] revision id "a" of app.db.Other is already used by app.db.A
                          help: give one of them a new id, for example "17f0533bd1cd"
                          help: if you have renamed or deleted one of the classes, run a clean build""");
    }

    @Test
    void anIdOfThreeClassesIsOneProblem() {
        assertThat(check(revision("a"), inClass("app.db.X", revision("a")), inClass("app.db.Y", revision("a"))))
                .startsWith(
                        "app.db.Y, id: [retort:duplicate-id] revision id \"a\" of app.db.Y is already used by app.db.A, app.db.X\n")
                .doesNotContain("\n\n");
    }

    @Test
    void aDuplicateIdMakesNoCycle() {
        // With ids as vertices a -> b -> a would look like one.
        assertThat(GraphRules.check(
                        List.of(revision("a"), revision("b: a"), inClass("app.db.Copy", revision("a: b"))),
                        SEVERAL_HEADS))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("duplicate-id"));
    }

    @Test
    void aCopyWithTheIdOfItsParentIsOneMistake() {
        assertThat(GraphRules.check(List.of(revision("a"), inClass("app.db.Copy", revision("a: a"))), SEVERAL_HEADS))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("duplicate-id"));
    }

    @Test
    void aLabelBelongsToOneRevision() {
        assertThat(check(labelled("a", "users"), labelled("b", "other", "users")))
                .isEqualTo("""
                        app.db.B, labels[1]: [retort:duplicate-label] label "users" of revision "b" (app.db.B) already belongs to "a" (app.db.A)
                          help: remove the label from one of them""");
    }

    @Test
    void aLabelIsGivenOnce() {
        assertThat(check(labelled("a", "users", "users"))).isEqualTo("""
                        app.db.A, labels[1]: [retort:duplicate-label] label "users" of revision "a" (app.db.A) is given twice
                          help: remove it once""");
    }

    @Test
    void aLabelIsNoId() {
        assertThat(check(labelled("a", "b"), revision("b"))).isEqualTo("""
                        app.db.A, labels: [retort:label-is-id] label "b" of revision "a" (app.db.A) is also the id of app.db.B
                          help: choose another label: a name has to lead to one revision""");
    }

    private static String check(RevisionNode... nodes) {
        return ProblemText.of(GraphRules.check(List.of(nodes), SEVERAL_HEADS));
    }
}
