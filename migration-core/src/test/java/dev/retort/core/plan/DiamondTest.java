package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.target.AmbiguousWalk;
import org.junit.jupiter.api.Test;

/**
 * Two lines that part and meet again.
 *
 * <pre>
 *     +-- b --+
 * a --+       +-- m --- n
 *     +-- c --+
 * </pre>
 */
final class DiamondTest {

    private final Plans diamond = new Plans("a", "b: a", "c: a", "m: b c", "n: m");

    @Test
    void theRowsPartAndMeet() {
        assertThat(diamond.upgrade("head"))
                .containsExactly(
                        "upgrade a: +a",
                        "upgrade b: -a +b",
                        "upgrade c: +c",
                        "upgrade m: -b -c +m",
                        "upgrade n: -m +n");
    }

    @Test
    void onTheWayDownTheRowsPartAndMeetAgain() {
        assertThat(diamond.downgrade("base", "n"))
                .containsExactly(
                        "downgrade n: -n +m",
                        "downgrade m: -m +b +c",
                        "downgrade c: -c",
                        "downgrade b: -b +a",
                        "downgrade a: -a");
    }

    @Test
    void anUpgradeToOneBranchLeavesTheOtherAlone() {
        assertThat(diamond.upgrade("c", "a")).containsExactly("upgrade c: -a +c");
    }

    @Test
    void anUpgradeToTheMergeBringsTheMissingBranch() {
        assertThat(diamond.upgrade("m", "c")).containsExactly("upgrade b: +b", "upgrade m: -b -c +m");
    }

    @Test
    void oneStepUpToTheMergeBringsTheMissingBranchToo() {
        assertThat(diamond.upgrade("+1", "c")).containsExactly("upgrade b: +b", "upgrade m: -b -c +m");
    }

    @Test
    void aDowngradeToOneBranchKeepsTheOther() {
        assertThat(diamond.downgrade("b", "n")).containsExactly("downgrade n: -n +m", "downgrade m: -m +b +c");
    }

    @Test
    void aDowngradeToWhereTheLinesPartUndoesBoth() {
        assertThat(diamond.downgrade("a", "m"))
                .containsExactly("downgrade m: -m +b +c", "downgrade c: -c", "downgrade b: -b +a");
    }

    @Test
    void aStepUpFromWhereTheLinesPartIsAmbiguous() {
        assertThatThrownBy(() -> diamond.upgrade("+1", "a"))
                .isInstanceOf(AmbiguousWalk.class)
                .hasMessage("\"+1\" is ambiguous, after \"a\" come 2 revisions: b, c."
                        + " Give the id of the revision to go to.");
    }

    @Test
    void aStepDownFromTheMergeIsAmbiguous() {
        assertThatThrownBy(() -> diamond.downgrade("-2", "n"))
                .isInstanceOf(AmbiguousWalk.class)
                .hasMessage("\"-2\" is ambiguous, before \"m\" come 2 revisions: b, c."
                        + " Give the id of the revision to go to.");
    }

    @Test
    void stepsFromTwoRowsAreAmbiguous() {
        assertThatThrownBy(() -> diamond.upgrade("+1", "c", "b"))
                .isInstanceOf(AmbiguousStart.class)
                .hasMessage("\"+1\" is ambiguous, the database is at 2 revisions at once: b, c."
                        + " Count on the line of one of them, as in \"b@+1\", or give the id of the revision to go to, or"
                        + " \"heads\".");
        assertThatThrownBy(() -> diamond.downgrade("-1", "c", "b"))
                .isInstanceOf(AmbiguousStart.class)
                .hasMessage("\"-1\" is ambiguous, the database is at 2 revisions at once: b, c."
                        + " Count on the line of one of them, as in \"b@-1\", or give the id of the revision to go to, or"
                        + " \"base\".");
    }
}
