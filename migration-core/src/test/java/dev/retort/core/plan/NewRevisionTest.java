package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.target.SeveralHeads;
import dev.retort.core.target.Target;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A branch, and a line with a label.
 *
 * <pre>
 *      b
 *    /
 *  a          x (blog) --- y
 *    \
 *      c
 * </pre>
 */
final class NewRevisionTest {

    private final RevisionGraph graph = RevisionGraph.of(List.of(
            Histories.revision("a"),
            Histories.revision("b: a"),
            Histories.revision("c: a"),
            Histories.labelled("x", "blog"),
            Histories.revision("y: x")));

    @Test
    void itContinuesOneHead() {
        assertThat(at("b")).isEqualTo(new NewRevision(Histories.ids("b"), List.of()));
        assertThat(at("blog@head")).isEqualTo(new NewRevision(Histories.ids("y"), List.of()));
    }

    @Test
    void itBeginsALine() {
        assertThat(at("base")).isEqualTo(new NewRevision(List.of(), List.of()));
    }

    @Test
    void itMergesSeveral() {
        assertThat(at("c", "b").parents()).isEqualTo(Histories.ids("c", "b"));
        assertThat(at("heads").parents()).isEqualTo(Histories.ids("b", "c", "y"));
    }

    @Test
    void theHeadMustBeOne() {
        assertThatThrownBy(() -> at("head")).isInstanceOf(SeveralHeads.class);
    }

    @Test
    void whatIsContinuedAlreadyNeedsASplice() {
        assertThatThrownBy(() -> at("a"))
                .isInstanceOf(NotAHead.class)
                .hasMessage(
                        "\"a\" is not a head, it is continued by b, c. Name a head (b, c, y), or ask for a splice (-Ddb.splice)"
                                + " if a branch is meant to begin here.");
        assertThat(NewRevision.at(graph, targets("a"), List.of(), true).parents())
                .isEqualTo(Histories.ids("a"));
    }

    @Test
    void aParentIsNamedOnce() {
        assertThatThrownBy(() -> at("b", "b"))
                .isInstanceOf(NamedTwice.class)
                .hasMessage("\"b\" is \"b\", which is already named. Name each parent once.");
    }

    @Test
    void aLabelStaysALabelAndAnythingElseBecomesAnId() {
        NewRevision revision = NewRevision.at(graph, targets("b"), targets("blog", "blog@head"), false);
        assertThat(revision.dependsOn()).containsExactly("blog", "y");
    }

    @Test
    void aDependencyIsOneRevision() {
        assertThatThrownBy(() -> NewRevision.at(graph, targets("b"), targets("base"), false))
                .isInstanceOf(NoDependency.class)
                .hasMessage(
                        "A revision cannot depend on \"base\", which is no revision. Name one revision by its id or a label.");
        assertThatThrownBy(() -> NewRevision.at(graph, targets("b"), targets("heads"), false))
                .hasMessage("A revision cannot depend on \"heads\", which is several: b, c, y."
                        + " Name one revision by its id or a label.");
    }

    private NewRevision at(String... after) {
        return NewRevision.at(graph, targets(after), List.of(), false);
    }

    private static List<Target> targets(String... targets) {
        return Arrays.stream(targets).map(Target::parse).toList();
    }
}
