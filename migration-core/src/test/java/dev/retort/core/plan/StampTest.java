package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.SeveralHeads;
import dev.retort.core.target.Target;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two branches that meet again, and a line of its own that depends on one of them.
 *
 * <pre>
 *      b ----- m
 *    /       /
 *  a --- c --       x --- y
 *        ........../
 *        (y needs c)
 * </pre>
 */
final class StampTest {

    private final RevisionGraph graph = Histories.graph("a", "b: a", "c: a", "m: b c", "x", "y: x; c");

    @Test
    void anEmptyTableGetsTheRow() {
        assertThat(stamp("c")).isEqualTo("[] -> [c], stamped a c");
    }

    @Test
    void aRowOnTheLineOfTheTargetMakesWay() {
        assertThat(stamp("m", "b")).isEqualTo("[b] -> [m], stamped c m");
        assertThat(stamp("a", "m")).isEqualTo("[m] -> [a], unstamped m c b");
        assertThat(stamp("a", "b", "c")).isEqualTo("[b, c] -> [a], unstamped c b");
    }

    @Test
    void aRowOfAnotherLineStays() {
        assertThat(stamp("b", "x")).isEqualTo("[x] -> [b, x], stamped a b");
        assertThat(stamp("c", "b")).isEqualTo("[b] -> [b, c], stamped c");
    }

    @Test
    void aDependencyBelongsToTheLine() {
        assertThat(stamp("y", "c")).isEqualTo("[c] -> [y], stamped x y");
        assertThat(stamp("c", "y")).isEqualTo("[y] -> [c], unstamped y x");
    }

    @Test
    void theSameRowAgainChangesNothing() {
        assertThat(stamp("b", "b")).isEqualTo("[b] -> [b]");
    }

    @Test
    void baseTakesAllRowsAway() {
        assertThat(stamp("base", "b", "y")).isEqualTo("[b, y] -> [], unstamped y x c b a");
    }

    @Test
    void headsAreTheRowsOfADatabaseInWhichEverythingIsApplied() {
        assertThat(stamp("heads", "a")).isEqualTo("[a] -> [m, y], stamped b c m x y");
    }

    @Test
    void severalTargetsAreComputedTogether() {
        assertThat(describe(StampPlanner.stamp(graph, Plans.rows("a"), targets("b", "c"))))
                .isEqualTo("[a] -> [b, c], stamped b c");
        assertThat(describe(StampPlanner.stamp(graph, Plans.rows("m"), targets("b", "x"))))
                .isEqualTo("[m] -> [b, x], stamped x, unstamped m c");
    }

    @Test
    void aRowThatIsNamedMayHaveToMakeWayForAnotherTarget() {
        StampPlan plan = StampPlanner.stamp(graph, Plans.rows("a", "x"), targets("m", "x"));
        assertThat(describe(plan)).isEqualTo("[a, x] -> [m], stamped b c m, unstamped x");
        assertThatThrownBy(plan::complete)
                .isInstanceOf(ForgottenTargets.class)
                .hasMessage(
                        "This stamp would not keep x: another target takes the place of all rows that are related to the"
                                + " targets, and the version table would hold m. Stamp the targets one after the other, or purge (-Ddb.purge) and"
                                + " name every revision that the database is at.");
        assertThat(describe(StampPlanner.stamp(graph, Plans.rows("a", "x"), targets("m"))
                        .complete()))
                .isEqualTo("[a, x] -> [m, x], stamped b c m");
    }

    @Test
    void theBaseOfALineTakesAwayTheRowsThatAreRelatedToIt() {
        assertThat(stamp("b@base", "b", "x")).isEqualTo("[b, x] -> [x], unstamped b a");
        assertThat(stamp("x@base", "m", "y")).isEqualTo("[m, y] -> [m], unstamped y x");
    }

    @Test
    void theSameTargetTwiceIsOne() {
        assertThat(describe(StampPlanner.stamp(graph, Plans.rows(), targets("b", "b"))))
                .isEqualTo("[] -> [b], stamped a b");
    }

    @Test
    void needlessRowsAreSweptOut() {
        assertThat(stamp("x", "a", "b")).isEqualTo("[a, b] -> [b, x], stamped x");
    }

    @Test
    void purgeTakesRowsAwayThatNoRevisionHas() {
        assertThat(describe(StampPlanner.purge(graph, Plans.rows("ghost", "x", "m"), targets("b"))))
                .isEqualTo("[ghost, m, x] -> [b], unstamped ghost x m c");
        assertThat(describe(StampPlanner.purge(graph, Plans.rows("ghost"), targets("base"))))
                .isEqualTo("[ghost] -> [], unstamped ghost");
    }

    @Test
    void aRowThatNoRevisionHasIsRefusedWithoutPurge() {
        assertThatThrownBy(() -> stamp("b", "ghost"))
                .isInstanceOf(UnknownVersionRow.class)
                .hasMessage(
                        "The version table holds ghost, but there is no such revision here, so nobody can tell which"
                                + " revisions it stands for. To delete all rows before stamping, purge (-Ddb.purge), and name every revision"
                                + " that the database is at.");
    }

    @Test
    void targetsThatIncludeOneAnotherAreRefused() {
        assertThatThrownBy(() -> StampPlanner.stamp(graph, Plans.rows(), targets("c", "m", "a", "x")))
                .isInstanceOf(OverlappingTargets.class)
                .hasMessage(
                        "Cannot stamp c, m, a, x together: \"m\" needs \"c\", \"m\" needs \"a\", so its row stands for"
                                + " both. Leave out c, a.");
        assertThatThrownBy(() -> StampPlanner.stamp(graph, Plans.rows(), targets("y", "c")))
                .isInstanceOf(OverlappingTargets.class)
                .hasMessage("Cannot stamp y, c together: \"y\" needs \"c\", so its row stands for both. Leave out c.");
    }

    @Test
    void baseCannotBeStampedWithOthers() {
        assertThatThrownBy(() -> StampPlanner.purge(graph, Plans.rows(), targets("base", "b")))
                .isInstanceOf(OverlappingTargets.class)
                .hasMessage("Cannot stamp base, b together: \"base\" says that no revision is applied. Stamp either"
                        + " \"base\" or the others; to delete all rows before, purge (-Ddb.purge).");
    }

    @Test
    void stepsAreRefused() {
        assertThatThrownBy(() -> stamp("+1"))
                .isInstanceOf(RelativeStamp.class)
                .hasMessage(
                        "\"+1\" counts steps, and a stamp names the revisions that the database is at. Give an id, a"
                                + " label, \"head\", \"heads\" or \"base\".");
    }

    @Test
    void headIsAmbiguousWhereThereAreSeveral() {
        assertThatThrownBy(() -> stamp("head")).isInstanceOf(SeveralHeads.class);
    }

    private String stamp(String target, String... rows) {
        return describe(StampPlanner.stamp(graph, Plans.rows(rows), targets(target)));
    }

    private static List<Target> targets(String... targets) {
        return Arrays.stream(targets).map(Target::parse).toList();
    }

    private static String describe(StampPlan plan) {
        return plan.rowsBefore() + " -> " + plan.rowsAfter() + listed(", stamped ", plan.stamped())
                + listed(", unstamped ", plan.unstamped());
    }

    private static String listed(String title, Collection<RevisionId> ids) {
        return ids.isEmpty() ? "" : title + ids.stream().map(RevisionId::value).collect(Collectors.joining(" "));
    }
}
