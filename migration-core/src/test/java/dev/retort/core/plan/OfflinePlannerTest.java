package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.MalformedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two branches.
 *
 * <pre>
 *      b
 *    /
 *  a
 *    \
 *      c
 * </pre>
 */
final class OfflinePlannerTest {

    private final RevisionGraph graph = Histories.graph("a", "b: a", "c: a");

    @Test
    void anUpgradeStartsAtTheBaseUnlessItIsSaid() {
        assertThat(steps(OfflinePlanner.upgrade(graph, "b"))).containsExactly("a", "b");
        assertThat(steps(OfflinePlanner.upgrade(graph, "base:b"))).containsExactly("a", "b");
        assertThat(steps(OfflinePlanner.upgrade(graph, "a:heads"))).containsExactly("b", "c");
    }

    @Test
    void aDowngradeSaysWhereItStarts() {
        assertThat(steps(OfflinePlanner.downgrade(graph, "b:base"))).containsExactly("b", "a");
        assertThatThrownBy(() -> OfflinePlanner.downgrade(graph, "base"))
                .isInstanceOf(RangeNeeded.class)
                .hasMessage(
                        "\"base\" does not say where the script starts and where it ends, and no database is asked. Say both"
                                + " with a colon between, such as 3f9a:base.");
        assertThatThrownBy(() -> OfflinePlanner.upgrade(graph, ":b")).isInstanceOf(RangeNeeded.class);
    }

    @Test
    void itStartsAtOneRevision() {
        assertThatThrownBy(() -> OfflinePlanner.downgrade(graph, "heads:base"))
                .isInstanceOf(UnclearStart.class)
                .hasMessage(
                        "\"heads:base\" has to start at one revision, but what stands before the colon names 2: b, c."
                                + " Start at one of the revisions, at several with commas between, or at \"base\".");
        assertThatThrownBy(() -> OfflinePlanner.downgrade(Histories.graph(), "head:base"))
                .hasMessage("\"head:base\" has to start at one revision, but what stands before the colon names none."
                        + " Start at one of the revisions, at several with commas between, or at \"base\".");
    }

    @Test
    void severalRowsAreNamedOneByOne() {
        assertThat(steps(OfflinePlanner.downgrade(graph, "b,c:a"))).containsExactly("c", "b");
        assertThat(OfflinePlanner.downgrade(graph, "b, c:base").headsBefore())
                .extracting(RevisionId::value)
                .containsExactly("b", "c");
        assertThatThrownBy(() -> OfflinePlanner.upgrade(graph, "a:b,c")).isInstanceOf(MalformedRange.class);
    }

    @Test
    void aStampStartsAtTheBaseUnlessItIsSaid() {
        assertThat(OfflinePlanner.stamp(graph, "b").rowsAfter())
                .extracting(RevisionId::value)
                .containsExactly("b");
        StampPlan plan = OfflinePlanner.stamp(graph, "a:b,c");
        assertThat(plan.rowsBefore()).extracting(RevisionId::value).containsExactly("a");
        assertThat(plan.rowsAfter()).extracting(RevisionId::value).containsExactly("b", "c");
        assertThatThrownBy(() -> OfflinePlanner.stamp(graph, "a:")).isInstanceOf(RangeNeeded.class);
    }

    private static List<String> steps(Plan plan) {
        return plan.steps().stream().map(step -> step.revision().id().value()).toList();
    }
}
