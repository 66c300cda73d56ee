package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.after;
import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownNamesTest {

    @Test
    void anUnknownParentIsReportedWithTheNearestId() {
        assertThat(check(revision("create_users"), revision("add_email: other create_user")))
                .isEqualTo("""
                        app.db.Add_email, parent: [retort:missing-parent] no revision has the id "other", named as parent of "add_email" (app.db.Add_email)
                          help: a revision of another module is named by its class: after = ItsClass.class

                        app.db.Add_email, parent[1]: [retort:missing-parent] no revision has the id "create_user", named as parent of "add_email" (app.db.Add_email)
                          help: did you mean "create_users" (app.db.Create_users)?
                          help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void theRevisionItselfIsNeverSuggested() {
        assertThat(check(revision("b2: b1"))).isEqualTo("""
                        app.db.B2, parent: [retort:missing-parent] no revision has the id "b1", named as parent of "b2" (app.db.B2)
                          help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void aLabelIsNoParent() {
        assertThat(check(labelled("a", "users"), revision("b: users"))).isEqualTo("""
                        app.db.B, parent: [retort:missing-parent] no revision has the id "users", named as parent of "b" (app.db.B)
                          help: "users" is a label; name the parent by its id: parent = "a"
                          help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void anUnknownParentClassIsReported() {
        assertThat(check(after("b", "app.db.Users"))).isEqualTo("""
                        app.db.B, after: [retort:missing-parent] app.db.Users, named as parent of "b" (app.db.B), is not a known revision
                          help: annotate it with @Revision; if it is, run a clean build of its module""");
    }

    @Test
    void anUnknownDependencyIsReportedWithTheNearestIdOrLabel() {
        assertThat(check(labelled("a", "users"), revision("b:; user"))).isEqualTo("""
                        app.db.B, dependsOn: [retort:missing-dependency] no revision has the id or label "user", on which "b" (app.db.B) depends
                          help: did you mean "users" (app.db.A)?
                          help: a revision of another module can only be followed, by its class: after = ItsClass.class""");
    }

    @Test
    void oneMistakeIsOneProblem() {
        assertThat(GraphRules.check(
                        List.of(revision("a"), revision("b: x"), revision("c: b"), revision("d: a")),
                        GraphSettings.DEFAULT))
                .extracting(Problem::code)
                .containsExactly("missing-parent");
    }

    @Test
    void whereSomeRevisionsCouldNotBeReadNothingIsSaidAboutUnknownNamesAndHeads() {
        assertThat(GraphRules.checkIncomplete(List.of(revision("a"), revision("b: x"), revision("c:; y"))))
                .isEmpty();
    }

    private static String check(RevisionNode... nodes) {
        return ProblemText.of(GraphRules.check(List.of(nodes), GraphSettings.DEFAULT));
    }
}
